package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.Outbox.Message;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketChange;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.junit.jupiter.api.Test;

/**
 * How an {@link Outbox} tells listeners: nothing lost, nothing told of what was undone, one subject's messages in their
 * order, and what fails again later. Every test begins with reading empty what others have left.
 */
public interface OutboxContract extends OnStorage {

    /** More messages than a test writes. */
    int MANY = 1_000;

    private Outbox emptied() {
        SampleMessages.drain(storage().outbox());
        return storage().outbox();
    }

    private TicketSnapshot followedUp(TicketSnapshot ticket) {
        return within(r -> SampleTickets.keep(r.tickets(), SampleTickets.followUp(Ticket.restore(ticket), "more")))
                .after();
    }

    private static Message of(TicketChange change) {
        TicketSnapshot after = change.after();
        return new Message(
                Outbox.Kind.TICKET, after.number().value(), change.versionBefore(), after.version(), after.changedAt());
    }

    private static Consumer<Message> failing(String words) {
        return message -> {
            throw new IllegalStateException(words);
        };
    }

    /** Tells it all, and returns the subjects and versions told, like {@code 42:1}. */
    private static List<String> told(Outbox outbox, String listener, Instant now) {
        List<String> told = new ArrayList<>();
        outbox.deliver(listener, MANY, now, message -> told.add(message.subject() + ":" + message.toVersion()));
        return told;
    }

    @Test
    default void everyListenerIsToldOnceOfATicketsChange() {
        Outbox outbox = emptied();
        TicketChange kept = SampleTickets.keptBare(this);
        for (String listener : List.of(EVERYTHING, TICKETS_ONLY)) {
            List<Message> told = new ArrayList<>();
            assertEquals(1, outbox.deliver(listener, MANY, Fresh.NOON, told::add));
            assertEquals(List.of(of(kept)), told);
            assertEquals(0, outbox.deliver(listener, MANY, Fresh.NOON, told::add));
            assertEquals(1, told.size(), "and not again");
        }
    }

    @Test
    default void ofArticlesOnlyThoseAreToldWhoWantToKnow() {
        Outbox outbox = emptied();
        Article kept =
                within(r -> r.articles().save(SampleThings.article(r.numbering().nextArticle())));
        assertEquals(
                List.of(new Message(Outbox.Kind.ARTICLE, kept.id().value(), 0, 1, kept.changedAt())),
                SampleMessages.told(outbox, EVERYTHING));
        assertEquals(List.of(), SampleMessages.told(outbox, TICKETS_ONLY));
        Article changed = within(r -> r.articles().save(kept));
        assertEquals(
                List.of(new Message(Outbox.Kind.ARTICLE, kept.id().value(), 1, 2, changed.changedAt())),
                SampleMessages.told(outbox, EVERYTHING));
    }

    @Test
    default void aTicketsMessagesComeInTheOrderInWhichThingsHappened() {
        Outbox outbox = emptied();
        List<TicketSnapshot> tickets = new ArrayList<>(IntStream.range(0, 3)
                .mapToObj(i -> SampleTickets.keptBare(this).after())
                .toList());
        for (int round = 0; round < 4; round++) {
            tickets.replaceAll(this::followedUp);
        }
        doing(r -> {
            TicketSnapshot last = tickets.get(0);
            for (int i = 0; i < 3; i++) {
                last = SampleTickets.keep(r.tickets(), SampleTickets.followUp(Ticket.restore(last), "same unit"))
                        .after();
            }
        });
        List<Message> told = SampleMessages.told(outbox, EVERYTHING);
        for (TicketSnapshot ticket : tickets) {
            long version = 0;
            for (Message message : told) {
                if (message.subject() == ticket.number().value()) {
                    assertEquals(version, message.fromVersion(), "each message begins where the one before ended");
                    assertTrue(message.toVersion() > version);
                    version = message.toVersion();
                }
            }
            assertEquals(
                    reading(r -> r.tickets().find(ticket.number()))
                            .orElseThrow()
                            .version(),
                    version);
        }
    }

    @Test
    default void nobodyIsToldOfWhatWasUndone() {
        Outbox outbox = emptied();
        assertThrows(
                IllegalArgumentException.class,
                () -> doing(r -> {
                    SampleTickets.keep(
                            r.tickets(), SampleTickets.bare(r.numbering().nextTicket()));
                    r.articles().save(SampleThings.article(r.numbering().nextArticle()));
                    throw new IllegalArgumentException("undo");
                }));
        assertEquals(List.of(), SampleMessages.told(outbox, EVERYTHING));
        assertEquals(new Outbox.Backlog(0, 0, Optional.empty(), Optional.empty()), outbox.backlog(EVERYTHING));
    }

    @Test
    default void noMoreAreToldThanAskedFor() {
        Outbox outbox = emptied();
        IntStream.range(0, 5).forEach(i -> SampleTickets.keptBare(this));
        List<Message> told = new ArrayList<>();
        assertEquals(2, outbox.deliver(EVERYTHING, 2, Fresh.NOON, told::add));
        assertEquals(2, told.size());
        assertEquals(3, outbox.backlog(EVERYTHING).waiting());
        assertEquals(3, outbox.deliver(EVERYTHING, 10, Fresh.NOON, told::add));
        assertEquals(5, told.stream().distinct().count());
    }

    @Test
    default void theBacklogTellsHowFarAListenerIsBehind() {
        Outbox outbox = emptied();
        TicketSnapshot first = SampleTickets.keptBare(this).after();
        followedUp(first);
        SampleTickets.keptBare(this);
        assertEquals(
                new Outbox.Backlog(3, 0, Optional.of(first.changedAt()), Optional.empty()), outbox.backlog(EVERYTHING));
        outbox.deliver(EVERYTHING, 1, Fresh.NOON, failing("the index is away"));
        Outbox.Backlog backlog = outbox.backlog(EVERYTHING);
        assertEquals(3, backlog.waiting());
        assertEquals(1, backlog.failing());
        assertTrue(backlog.lastError().orElse("").contains("the index is away"), backlog.toString());
        assertEquals(
                new Outbox.Backlog(3, 0, Optional.of(first.changedAt()), Optional.empty()),
                outbox.backlog(TICKETS_ONLY),
                "one listener's failures are no other's");
        SampleMessages.drain(outbox);
        assertEquals(new Outbox.Backlog(0, 0, Optional.empty(), Optional.empty()), outbox.backlog(EVERYTHING));
    }

    @Test
    default void whatFailedIsToldAgainAfterASecondAndNotBefore() {
        Outbox outbox = emptied();
        TicketChange kept = SampleTickets.keptBare(this);
        assertEquals(0, outbox.deliver(EVERYTHING, MANY, Fresh.NOON, failing("no")));
        AtomicInteger tried = new AtomicInteger();
        Instant second = Fresh.NOON.plusSeconds(1);
        assertEquals(
                0,
                outbox.deliver(
                        EVERYTHING, MANY, second.minus(1, ChronoUnit.MILLIS), message -> tried.incrementAndGet()));
        assertEquals(0, tried.get());
        List<Message> told = new ArrayList<>();
        assertEquals(1, outbox.deliver(EVERYTHING, MANY, second, told::add));
        assertEquals(List.of(of(kept)), told);
    }

    @Test
    default void theDelayGrowsToFiveMinutesAndNoFurther() {
        Outbox outbox = emptied();
        SampleTickets.keptBare(this);
        Instant now = Fresh.NOON;
        Duration last = Duration.ZERO;
        for (int failure = 0; failure < 14; failure++) {
            outbox.deliver(EVERYTHING, MANY, now, failing("still no"));
            Duration delay = delayFrom(outbox, now, failure == 0 ? Duration.ofSeconds(1) : last);
            assertTrue(delay.compareTo(last) >= 0, "it does not shrink");
            assertTrue(delay.compareTo(Duration.ofMinutes(5)) <= 0, "nor does it exceed five minutes");
            last = delay;
            now = now.plus(delay);
        }
        assertEquals(Duration.ofMinutes(5), last);
        assertEquals(1, told(outbox, EVERYTHING, now).size(), "and at last it is told");
    }

    /** The first whole second at which it would be tried again; a try that is too early changes nothing. */
    private static Duration delayFrom(Outbox outbox, Instant now, Duration atLeast) {
        for (Duration delay = atLeast; ; delay = delay.plusSeconds(1)) {
            if (delay.compareTo(Duration.ofMinutes(5)) >= 0 || probe(outbox, now.plus(delay))) {
                return delay;
            }
        }
    }

    /** Whether a message would be tried now, found out by trying it and failing; only then the failure counts. */
    private static boolean probe(Outbox outbox, Instant now) {
        AtomicInteger tried = new AtomicInteger();
        outbox.deliver(EVERYTHING, MANY, now, message -> {
            tried.incrementAndGet();
            throw new IllegalStateException("probing");
        });
        return tried.get() > 0;
    }

    @Test
    default void laterMessagesOfAFailedSubjectWaitBehindItOthersDoNot() {
        Outbox outbox = emptied();
        TicketSnapshot stuck = SampleTickets.keptBare(this).after();
        TicketSnapshot other = SampleTickets.keptBare(this).after();
        followedUp(stuck);
        followedUp(other);
        long number = stuck.number().value();
        List<Message> told = new ArrayList<>();
        Consumer<Message> handler = message -> {
            if (message.subject() == number) {
                throw new IllegalStateException("not this one");
            }
            told.add(message);
        };
        assertEquals(2, outbox.deliver(EVERYTHING, MANY, Fresh.NOON, handler));
        assertEquals(List.of(1L, 2L), told.stream().map(Message::toVersion).toList(), "the other ticket's, in order");
        assertEquals(2, outbox.backlog(EVERYTHING).waiting());
        assertEquals(1, outbox.backlog(EVERYTHING).failing(), "what waits behind has not failed");
        assertEquals(List.of(), told(outbox, EVERYTHING, Fresh.NOON), "nor does it overtake");
        assertEquals(List.of(number + ":1", number + ":2"), told(outbox, EVERYTHING, Fresh.NOON.plusSeconds(1)));
    }

    @Test
    default void ticketsAndArticlesOfOneNumberAreDifferentSubjects() {
        Outbox outbox = emptied();
        TicketNumber number = SampleTickets.keptBare(this).after().number();
        Article article = SampleThings.article(
                new org.incidentdesk.domain.identity.ArticleId(number.value() + 3_000_000_000_000L));
        TicketNumber same = new TicketNumber(article.id().value());
        doing(r -> {
            SampleTickets.keep(r.tickets(), SampleTickets.bare(same));
            r.articles().save(article);
        });
        List<Message> told = new ArrayList<>();
        outbox.deliver(EVERYTHING, MANY, Fresh.NOON, message -> {
            if (message.kind() == Outbox.Kind.TICKET) {
                throw new IllegalStateException("no tickets");
            }
            told.add(message);
        });
        assertEquals(
                List.of(Outbox.Kind.ARTICLE), told.stream().map(Message::kind).toList());
    }

    @Test
    default void theListenerMayUseUnitsOfItsOwn() {
        Outbox outbox = emptied();
        TicketSnapshot ticket = SampleTickets.keptBare(this).after();
        List<Long> versions = new ArrayList<>();
        Consumer<Message> handler = message -> {
            TicketNumber number = new TicketNumber(message.subject());
            TicketSnapshot read = reading(r -> r.tickets().find(number)).orElseThrow();
            versions.add(read.version());
            if (read.version() < 3) {
                followedUp(read);
            }
        };
        while (outbox.deliver(EVERYTHING, MANY, Fresh.NOON, handler) > 0) {
            // until what the listener itself did is told as well
        }
        assertEquals(List.of(1L, 2L, 3L), versions);
        assertEquals(
                3, reading(r -> r.tickets().find(ticket.number())).orElseThrow().version());
    }

    @Test
    default void whatTheListenerDidInAUnitThatFailedIsUndoneAndTheMessageStays() {
        Outbox outbox = emptied();
        TicketSnapshot ticket = SampleTickets.keptBare(this).after();
        assertEquals(
                0,
                outbox.deliver(
                        EVERYTHING,
                        MANY,
                        Fresh.NOON,
                        message -> doing(r -> {
                            SampleTickets.keep(r.tickets(), SampleTickets.followUp(Ticket.restore(ticket), "undone"));
                            throw new IllegalStateException("in the middle");
                        })));
        assertEquals(
                1, reading(r -> r.tickets().find(ticket.number())).orElseThrow().version());
        assertEquals(List.of(ticket.number().value() + ":1"), told(outbox, EVERYTHING, Fresh.NOON.plusSeconds(1)));
    }

    @Test
    default void whileOneCallerTellsAListenerAnotherTellsItNothing() {
        Outbox outbox = emptied();
        IntStream.range(0, 3).forEach(i -> SampleTickets.keptBare(this));
        List<Integer> meanwhile = new ArrayList<>();
        int delivered = outbox.deliver(EVERYTHING, 1, Fresh.NOON, message -> {
            Optional<Throwable> end =
                    Race.elsewhere(() -> meanwhile.add(outbox.deliver(EVERYTHING, MANY, Fresh.NOON, other -> {})));
            assertEquals(Optional.empty(), end);
        });
        assertEquals(1, delivered);
        assertEquals(List.of(0), meanwhile);
        assertEquals(2, outbox.deliver(EVERYTHING, MANY, Fresh.NOON, message -> {}), "afterwards it is told the rest");
    }

    @Test
    default void twoListenersAreToldBesideEachOther() {
        Outbox outbox = emptied();
        SampleTickets.keptBare(this);
        List<Integer> meanwhile = new ArrayList<>();
        outbox.deliver(EVERYTHING, MANY, Fresh.NOON, message -> {
            Optional<Throwable> end =
                    Race.elsewhere(() -> meanwhile.add(outbox.deliver(TICKETS_ONLY, MANY, Fresh.NOON, other -> {})));
            assertEquals(Optional.empty(), end);
        });
        assertEquals(List.of(1), meanwhile);
    }

    @Test
    default void whatHappensAtTheSameMomentIsToldWithoutLossAndInOrder() {
        Outbox outbox = emptied();
        List<Optional<Throwable>> ends = Race.run(IntStream.range(0, 4)
                .mapToObj(thread -> (Runnable) () -> {
                    TicketSnapshot ticket = SampleTickets.keptBare(this).after();
                    for (int i = 0; i < 9; i++) {
                        ticket = followedUp(ticket);
                    }
                })
                .toList());
        ends.forEach(end -> assertEquals(Optional.empty(), end));
        List<Message> told = SampleMessages.told(outbox, EVERYTHING);
        assertEquals(40, told.size());
        told.stream()
                .map(Message::subject)
                .distinct()
                .forEach(subject -> assertEquals(
                        IntStream.rangeClosed(1, 10).mapToObj(Long::valueOf).toList(),
                        told.stream()
                                .filter(message -> message.subject() == subject)
                                .map(Message::toVersion)
                                .toList()));
    }
}
