package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.notification.Delivery;
import org.incidentdesk.domain.notification.DeliveryId;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.port.driven.DeliveryRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.refusal.Conflict;
import org.junit.jupiter.api.Test;

/** What a {@link DeliveryRepository} keeps. */
public interface DeliveryRepositoryContract extends VersionedRepositoryContract<DeliveryId, Delivery> {

    @Override
    default DeliveryRepository repository(Repositories repositories) {
        return repositories.deliveries();
    }

    private Delivery sample(TicketNumber ticket, long sequence, Medium medium, String target) {
        return Delivery.noted(
                new DeliveryId(ticket, sequence, medium, target), NotificationKind.PUBLIC_FOLLOW_UP, Fresh.NOON);
    }

    private TicketNumber freshTicket() {
        return within(r -> r.numbering().nextTicket());
    }

    @Override
    default List<Delivery> examples() {
        TicketNumber ticket = freshTicket();
        return List.of(
                sample(ticket, 1, Medium.MAIL, "julie"),
                new Delivery(
                        new DeliveryId(ticket, 999_999_999_999L, Medium.WEBHOOK, "w".repeat(64)),
                        NotificationKind.MAJOR_DECLARED,
                        Fresh.LONG_AGO,
                        17,
                        Fresh.FAR_AHEAD,
                        Optional.of("connexion refusée 系統 🙂"),
                        true,
                        0));
    }

    @Override
    default Delivery changed(Delivery thing) {
        return new Delivery(
                thing.id(),
                NotificationKind.RATED,
                thing.createdAt(),
                thing.attempts() + 1,
                thing.nextAttempt().minusSeconds(1),
                Optional.of("x".repeat(500)),
                !thing.givenUp(),
                thing.version());
    }

    @Override
    default DeliveryId id(Delivery thing) {
        return thing.id();
    }

    @Override
    default long version(Delivery thing) {
        return thing.version();
    }

    @Override
    default Delivery atVersion(Delivery thing, long version) {
        return thing.atVersion(version);
    }

    private List<Delivery> kept(Delivery... deliveries) {
        List<Delivery> shuffled = new ArrayList<>(List.of(deliveries));
        Collections.reverse(shuffled);
        return within(r -> {
            List<Delivery> kept = new ArrayList<>();
            shuffled.forEach(delivery -> kept.add(repository(r).save(delivery)));
            Collections.reverse(kept);
            return kept;
        });
    }

    private List<Delivery> due(TicketNumber ticket, Instant now) {
        return reading(r -> repository(r).due(now, Integer.MAX_VALUE)).stream()
                .filter(delivery -> delivery.id().ticket().equals(ticket))
                .toList();
    }

    @Test
    default void ofEachReceiverAndTicketOnlyTheFirstIsDue() {
        TicketNumber ticket = freshTicket();
        List<Delivery> kept = kept(
                sample(ticket, 2, Medium.MAIL, "julie"),
                sample(ticket, 2, Medium.WEBHOOK, "julie"),
                sample(ticket, 7, Medium.MAIL, "julie"),
                sample(ticket, 10, Medium.MAIL, "marc"),
                sample(ticket, 11, Medium.MAIL, "julie"));
        assertEquals(List.of(kept.get(0), kept.get(1), kept.get(3)), due(ticket, Fresh.NOON));
        doing(r -> repository(r).delete(kept.get(0)));
        assertEquals(List.of(kept.get(1), kept.get(2), kept.get(3)), due(ticket, Fresh.NOON));
    }

    @Test
    default void nothingIsDueBeforeItsMoment() {
        TicketNumber ticket = freshTicket();
        Delivery later = kept(sample(ticket, 2, Medium.MAIL, "julie")).get(0);
        assertEquals(List.of(later), due(ticket, Fresh.NOON), "the moment itself counts");
        assertEquals(List.of(), due(ticket, Fresh.NOON.minusNanos(1000)));
    }

    @Test
    default void whatFailedHoldsUpWhatComesAfterItUntilItIsGivenUp() {
        TicketNumber ticket = freshTicket();
        List<Delivery> kept = kept(sample(ticket, 2, Medium.MAIL, "julie"), sample(ticket, 7, Medium.MAIL, "julie"));
        Delivery failed =
                within(r -> repository(r).save(kept.get(0).taken(Fresh.NOON).failed(Fresh.NOON, "refused")));
        assertEquals(List.of(), due(ticket, Fresh.NOON));
        Instant tomorrow = Fresh.NOON.plus(Duration.ofDays(1));
        assertEquals(List.of(failed), due(ticket, tomorrow));
        doing(r -> repository(r)
                .save(new Delivery(
                        failed.id(),
                        failed.kind(),
                        failed.createdAt(),
                        failed.attempts(),
                        failed.nextAttempt(),
                        failed.lastError(),
                        true,
                        failed.version())));
        assertEquals(List.of(kept.get(1)), due(ticket, tomorrow));
    }

    @Test
    default void deliveriesAreListedStretchByStretchInTheirOrder() {
        TicketNumber ticket = freshTicket();
        List<Delivery> kept = kept(
                sample(ticket, 9, Medium.MAIL, "julie"),
                sample(ticket, 10, Medium.MAIL, "a"),
                sample(ticket, 10, Medium.MAIL, "b-c"),
                sample(ticket, 10, Medium.MAIL, "b0"),
                sample(ticket, 10, Medium.WEBHOOK, "a"),
                sample(ticket, 100, Medium.MAIL, "a"));
        List<Delivery> all = new ArrayList<>();
        List<Delivery> stretch;
        do {
            Optional<DeliveryId> after = all.isEmpty()
                    ? Optional.of(new DeliveryId(ticket, 0, Medium.MAIL, "a"))
                    : Optional.of(all.get(all.size() - 1).id());
            stretch = reading(r -> repository(r).list(after, 4));
            all.addAll(stretch);
        } while (stretch.size() == 4);
        Set<Delivery> own = new HashSet<>(kept);
        assertEquals(kept, all.stream().filter(own::contains).toList());
        assertEquals(1, reading(r -> repository(r).list(Optional.empty(), 1)).size());
    }

    @Test
    default void theBacklogCountsWhatWaitsAndWhatWasGivenUp() {
        DeliveryRepository.Backlog before = reading(r -> repository(r).backlog());
        TicketNumber ticket = freshTicket();
        Delivery old = new Delivery(
                new DeliveryId(ticket, 1, Medium.MAIL, "julie"),
                NotificationKind.SOLVED,
                Instant.EPOCH.minus(Duration.ofDays(300_000)),
                1,
                Fresh.NOON,
                Optional.of("refused"),
                false,
                0);
        List<Delivery> kept =
                kept(old, sample(ticket, 2, Medium.MAIL, "julie"), examples().get(1));
        DeliveryRepository.Backlog after = reading(r -> repository(r).backlog());
        assertEquals(before.waiting() + 2, after.waiting());
        assertEquals(before.failing() + 1, after.failing());
        assertEquals(before.givenUp() + 1, after.givenUp());
        assertEquals(Optional.of(old.createdAt()), after.oldest());
        doing(r -> repository(r).delete(kept.get(0)));
    }

    @Test
    default void aDeliveryThatHasChangedSinceItWasFoundIsNotStruckOut() {
        Delivery first = kept(examples().get(0)).get(0);
        Delivery second = within(r -> repository(r).save(changed(first)));
        assertThrows(Conflict.class, () -> doing(r -> repository(r).delete(first)));
        assertEquals(Optional.of(second), reading(r -> repository(r).find(first.id())));
        doing(r -> repository(r).delete(second));
        assertEquals(Optional.empty(), reading(r -> repository(r).find(first.id())));
    }
}
