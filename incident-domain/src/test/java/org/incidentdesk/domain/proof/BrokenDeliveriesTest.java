package org.incidentdesk.domain.proof;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.contract.DeliveryRepositoryContract;
import org.incidentdesk.domain.notification.Delivery;
import org.incidentdesk.domain.port.driven.DeliveryRepository;
import org.incidentdesk.domain.port.driven.Storage;

/** Stores of deliveries with the faults that they have, and the contracts that find them. */
class BrokenDeliveriesTest extends Proof {

    private static UnaryOperator<Storage> each(UnaryOperator<DeliveryRepository> change) {
        return sound -> Altered.each(sound, DeliveryRepository.class, "deliveries", change);
    }

    private static UnaryOperator<Storage> method(String method, Altered.Body body) {
        return sound -> Altered.repository(sound, DeliveryRepository.class, "deliveries", method, body);
    }

    /** Tells everything at once, whatever comes first. */
    @FoundBy({"ofEachReceiverAndTicketOnlyTheFirstIsDue", "whatFailedHoldsUpWhatComesAfterItUntilItIsGivenUp"})
    static class Disorderly extends Faulty implements DeliveryRepositoryContract {
        Disorderly() {
            super(each(deliveries -> Altered.port(
                    DeliveryRepository.class,
                    deliveries,
                    "due",
                    (arguments, original) -> deliveries.list(Optional.empty(), Integer.MAX_VALUE).stream()
                            .filter(delivery -> delivery.isDue((Instant) arguments[0]))
                            .toList())));
        }
    }

    /** Waits for nothing. */
    @FoundBy("nothingIsDueBeforeItsMoment")
    static class Hasty extends Faulty implements DeliveryRepositoryContract {
        Hasty() {
            super(method("due", (arguments, original) -> original.call(Instant.MAX, arguments[1])));
        }
    }

    @FoundBy(alone = true, value = "deliveriesAreListedStretchByStretchInTheirOrder")
    static class FromTheBeginning extends Faulty implements DeliveryRepositoryContract {
        FromTheBeginning() {
            super(each(deliveries -> Altered.port(
                    DeliveryRepository.class,
                    deliveries,
                    "list",
                    (arguments, original) -> deliveries.list(Optional.empty(), Integer.MAX_VALUE).stream()
                            .sorted(Comparator.comparing(
                                    delivery -> delivery.id().toString()))
                            .filter(delivery -> ((Optional<?>) arguments[0])
                                    .map(after -> delivery.id().toString().compareTo(after.toString()) > 0)
                                    .orElse(true))
                            .limit((Integer) arguments[1])
                            .toList())));
        }
    }

    /** Counts what was given up among what waits. */
    @FoundBy(alone = true, value = "theBacklogCountsWhatWaitsAndWhatWasGivenUp")
    static class Miscounting extends Faulty implements DeliveryRepositoryContract {
        Miscounting() {
            super(method("backlog", (arguments, original) -> {
                DeliveryRepository.Backlog sound = (DeliveryRepository.Backlog) original.call();
                return new DeliveryRepository.Backlog(
                        sound.waiting() + sound.givenUp(), sound.failing(), sound.givenUp(), sound.oldest());
            }));
        }
    }

    /** Strikes out whatever the version. */
    @FoundBy(alone = true, value = "aDeliveryThatHasChangedSinceItWasFoundIsNotStruckOut")
    static class Reckless extends Faulty implements DeliveryRepositoryContract {
        Reckless() {
            super(each(deliveries -> Altered.port(
                    DeliveryRepository.class,
                    deliveries,
                    "delete",
                    (arguments, original) -> original.call(
                            deliveries.find(((Delivery) arguments[0]).id()).orElseThrow()))));
        }
    }
}
