package org.incidentdesk.web.view;

import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.notification.Delivery;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.NotificationKind;

/**
 * Something that is still to be told to one receiver, or was given up.
 *
 * @param id which delivery
 * @param version its version
 * @param ticket whose event
 * @param sequence which event of the ticket
 * @param medium by what it is told
 * @param target the person's login or the webhook's identity
 * @param kind what it is told as
 * @param createdAt when it was noted
 * @param attempts how often it was tried
 * @param nextAttempt when it is tried next; absent where it was given up
 * @param lastError how it failed last
 * @param givenUp whether nobody tries any more
 */
public record DeliveryJson(
        String id,
        long version,
        String ticket,
        long sequence,
        Medium medium,
        String target,
        NotificationKind kind,
        Instant createdAt,
        int attempts,
        Optional<Instant> nextAttempt,
        Optional<String> lastError,
        boolean givenUp) {

    /**
     * Made of a delivery.
     *
     * @param delivery the delivery
     * @return what readers see
     */
    public static DeliveryJson of(Delivery delivery) {
        return new DeliveryJson(
                delivery.id().toString(),
                delivery.version(),
                delivery.id().ticket().toString(),
                delivery.id().sequence(),
                delivery.id().medium(),
                delivery.id().target(),
                delivery.kind(),
                delivery.createdAt(),
                delivery.attempts(),
                delivery.givenUp() ? Optional.empty() : Optional.of(delivery.nextAttempt()),
                delivery.lastError(),
                delivery.givenUp());
    }
}
