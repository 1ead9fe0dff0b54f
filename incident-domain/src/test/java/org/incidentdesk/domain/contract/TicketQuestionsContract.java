package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incidentdesk.domain.file.ContentHash;
import org.incidentdesk.domain.file.FileCard;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.TicketRepository;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.ClockDuty;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Stamp;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.Visibility;
import org.junit.jupiter.api.Test;

/** What a ticket repository answers besides lists: who links here, whose hold is over, who has been solved for long. */
public interface TicketQuestionsContract extends OnStorage {

    /** More than any storage under test will hold. */
    int NO_LIMIT = 1_000_000;

    private TicketNumber kept(Consumer<Ticket> life) {
        return within(r -> {
            Ticket ticket = SampleTickets.bare(r.numbering().nextTicket());
            life.accept(ticket);
            return SampleTickets.keep(r.tickets(), ticket).after().number();
        });
    }

    private TicketSnapshot changed(TicketNumber number, Consumer<Ticket> decision) {
        return within(r -> {
            Ticket ticket = Ticket.restore(r.tickets().find(number).orElseThrow());
            decision.accept(ticket);
            return SampleTickets.keep(r.tickets(), ticket).after();
        });
    }

    private static void link(Ticket ticket, LinkKind kind, TicketNumber other) {
        ticket.link(new Link(kind, other), SampleTickets.RULES, SampleTickets.next(ticket, SampleTickets.SARA));
    }

    private static void unlink(Ticket ticket, LinkKind kind, TicketNumber other) {
        ticket.unlink(new Link(kind, other), SampleTickets.RULES, SampleTickets.next(ticket, SampleTickets.SARA));
    }

    private static void hold(Ticket ticket, Optional<Instant> until) {
        ticket.hold(
                HoldReason.OTHER,
                Optional.empty(),
                until,
                Optional.empty(),
                SampleTickets.RULES,
                SampleTickets.next(ticket, SampleTickets.SARA));
    }

    private static void propose(Ticket ticket) {
        ticket.propose(
                new Text("done"),
                Outcome.FIXED,
                Optional.empty(),
                Optional.empty(),
                SampleTickets.RULES,
                SampleTickets.next(ticket, SampleTickets.SARA));
    }

    @Test
    default void theLinksTowardsATicketAreTold() {
        TicketNumber target = kept(ticket -> {});
        assertEquals(List.of(), reading(r -> r.tickets().linksTo(target)));
        TicketNumber first = kept(ticket -> {
            link(ticket, LinkKind.RELATED, target);
            link(ticket, LinkKind.CHILD_OF, target);
        });
        TicketNumber second = kept(ticket -> link(ticket, LinkKind.DUPLICATE_OF, target));
        kept(ticket -> link(ticket, LinkKind.CHILD_OF, first));
        assertEquals(
                List.of(
                        new Link(LinkKind.DUPLICATE_OF, second),
                        new Link(LinkKind.CHILD_OF, first),
                        new Link(LinkKind.RELATED, first)),
                reading(r -> r.tickets().linksTo(target)));
    }

    @Test
    default void aLinkThatWasTakenAwayIsNotToldAnyMore() {
        TicketNumber target = kept(ticket -> {});
        TicketNumber other = kept(ticket -> {});
        TicketNumber holder = kept(ticket -> link(ticket, LinkKind.CHILD_OF, target));
        assertEquals(
                List.of(new Link(LinkKind.CHILD_OF, holder)),
                reading(r -> r.tickets().linksTo(target)));
        changed(holder, ticket -> {
            unlink(ticket, LinkKind.CHILD_OF, target);
            link(ticket, LinkKind.CHILD_OF, other);
            link(ticket, LinkKind.RELATED, target);
        });
        assertEquals(
                List.of(new Link(LinkKind.RELATED, holder)),
                reading(r -> r.tickets().linksTo(target)));
        assertEquals(
                List.of(new Link(LinkKind.CHILD_OF, holder)),
                reading(r -> r.tickets().linksTo(other)));
    }

    @Test
    default void anArticleFindsTheTicketsThatItConcerns() {
        ArticleId article = new ArticleId(2_000_000_000_000L + System.nanoTime() % 1_000_000_000L);
        ArticleId other = new ArticleId(article.value() + 1);
        assertEquals(List.of(), reading(r -> r.tickets().withArticle(article, 0, 10)));
        List<TicketNumber> three = Stream.generate(() -> kept(ticket -> linkArticle(ticket, article)))
                .limit(3)
                .toList();
        kept(ticket -> linkArticle(ticket, other));
        assertEquals(three, reading(r -> r.tickets().withArticle(article, 0, 10)));
        assertEquals(three.subList(0, 2), reading(r -> r.tickets().withArticle(article, 0, 2)));
        assertEquals(
                three.subList(1, 3),
                reading(r -> r.tickets().withArticle(article, three.get(0).value(), 10)));
        changed(
                three.get(1),
                ticket -> ticket.unlinkArticle(
                        article, SampleTickets.RULES, SampleTickets.next(ticket, SampleTickets.SARA)));
        assertEquals(
                List.of(three.get(0), three.get(2)), reading(r -> r.tickets().withArticle(article, 0, 10)));
    }

    private static void linkArticle(Ticket ticket, ArticleId article) {
        ticket.linkArticle(article, SampleTickets.RULES, SampleTickets.next(ticket, SampleTickets.SARA));
    }

    @Test
    default void aFileIsInUseAsLongAsItHangsOnATicket() {
        FileCard sample = SampleTickets.capture();
        ContentHash hash = new ContentHash((UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""));
        FileCard file = new FileCard(sample.name(), sample.kind(), sample.size(), hash);
        ContentHash unknown = new ContentHash("f".repeat(64));
        Set<ContentHash> candidates = Set.of(hash, unknown);
        assertEquals(Set.of(), reading(r -> r.tickets().filesInUse(candidates)));
        assertEquals(Set.of(), reading(r -> r.tickets().filesInUse(Set.of())));
        TicketNumber first = kept(ticket -> attach(ticket, file));
        TicketNumber second = kept(ticket -> {
            attach(ticket, file);
            attach(ticket, file);
        });
        assertEquals(Set.of(hash), reading(r -> r.tickets().filesInUse(candidates)));
        changed(first, TicketQuestionsContract::removeFile);
        changed(second, TicketQuestionsContract::removeFile);
        assertEquals(Set.of(hash), reading(r -> r.tickets().filesInUse(candidates)));
        changed(second, TicketQuestionsContract::removeFile);
        assertEquals(Set.of(), reading(r -> r.tickets().filesInUse(candidates)));
    }

    private static void attach(Ticket ticket, FileCard file) {
        ticket.attach(file, Visibility.PUBLIC, SampleTickets.RULES, SampleTickets.next(ticket, SampleTickets.SARA));
    }

    private static void removeFile(Ticket ticket) {
        long first = ticket.snapshot().attachments().get(0).id();
        ticket.removeFile(first, SampleTickets.RULES, SampleTickets.next(ticket, SampleTickets.SARA));
    }

    @Test
    default void aLinkIsToldWithinTheUnitThatMadeIt() {
        TicketNumber target = kept(ticket -> {});
        doing(r -> {
            Ticket holder = SampleTickets.bare(r.numbering().nextTicket());
            link(holder, LinkKind.RELATED, target);
            SampleTickets.keep(r.tickets(), holder);
            assertEquals(
                    List.of(new Link(LinkKind.RELATED, holder.number())),
                    r.tickets().linksTo(target));
        });
    }

    @Test
    default void aHoldIsOverFromItsMomentOn() {
        Instant until = Fresh.NOON.plusSeconds(3_600);
        TicketNumber held = kept(ticket -> hold(ticket, Optional.of(until)));
        TicketNumber open = kept(ticket -> {});
        TicketNumber endless = kept(ticket -> hold(ticket, Optional.empty()));
        assertFalse(holdsOver(until.minus(1, ChronoUnit.MICROS)).contains(held), "a microsecond before");
        List<TicketNumber> over = holdsOver(until);
        assertTrue(over.contains(held), "at its moment");
        assertTrue(holdsOver(until.plusSeconds(1)).contains(held), "and after it");
        assertFalse(over.contains(open), "what is not held has nothing to end");
        assertFalse(holdsOver(Fresh.FAR_AHEAD).contains(endless), "and a hold without a moment never ends by itself");
        assertEquals(over.stream().sorted().toList(), over);
    }

    private List<TicketNumber> holdsOver(Instant now) {
        return reading(r -> r.tickets().holdsOverAt(now, NO_LIMIT));
    }

    @Test
    default void aHoldThatWasEndedOrPutOffIsNotOver() {
        Instant until = Fresh.NOON.plusSeconds(3_600);
        TicketNumber resumed = kept(ticket -> hold(ticket, Optional.of(until)));
        TicketNumber putOff = kept(ticket -> hold(ticket, Optional.of(until)));
        changed(resumed, ticket -> ticket.resume(SampleTickets.RULES, SampleTickets.next(ticket, SampleTickets.SARA)));
        changed(putOff, ticket -> hold(ticket, Optional.of(until.plusSeconds(60))));
        List<TicketNumber> over = holdsOver(until);
        assertFalse(over.contains(resumed));
        assertFalse(over.contains(putOff));
        assertTrue(holdsOver(until.plusSeconds(60)).contains(putOff));
    }

    @Test
    default void holdsThatAreOverComeInTheOrderOfTheirNumbersAndNoMoreThanAskedFor() {
        // a moment so early that no other test's hold is over then
        Instant early = Fresh.LONG_AGO.plusSeconds(1_000_000);
        List<TicketNumber> held = IntStream.range(0, 5)
                .mapToObj(i -> within(r -> {
                    Ticket ticket = SampleTickets.reported(
                            r.numbering().nextTicket(),
                            new org.incidentdesk.domain.text.Title("t"),
                            new Text("d"),
                            SampleTickets.JULIE.person(),
                            Fresh.LONG_AGO,
                            Optional.empty());
                    hold(ticket, Optional.of(early.minusSeconds(10L * i)));
                    return SampleTickets.keep(r.tickets(), ticket).after().number();
                }))
                .toList();
        List<TicketNumber> all = holdsOver(early);
        assertEquals(held, all.stream().filter(held::contains).toList());
        assertEquals(all.subList(0, 3), reading(r -> r.tickets().holdsOverAt(early, 3)));
        held.forEach(number -> changed(
                number, ticket -> ticket.resume(SampleTickets.RULES, SampleTickets.next(ticket, SampleTickets.SARA))));
    }

    private List<TicketRepository.Duty> duties(Instant now) {
        return reading(r -> r.tickets().dutiesBy(now, Optional.empty(), NO_LIMIT));
    }

    private TicketRepository.Duty duty(TicketNumber number) {
        return reading(r -> new TicketRepository.Duty(
                ClockDuty.next(r.tickets().find(number).orElseThrow())
                        .orElseThrow()
                        .at(),
                number));
    }

    @Test
    default void aDutyOfTheClockComesAtItsMoment() {
        TicketNumber open = kept(ticket -> {});
        TicketRepository.Duty duty = duty(open);
        assertFalse(duties(duty.at().minus(1, ChronoUnit.MICROS)).contains(duty), "a microsecond before");
        assertTrue(duties(duty.at()).contains(duty), "at its moment");
        assertTrue(duties(Fresh.FAR_AHEAD).contains(duty), "and after it");
    }

    @Test
    default void aDutyThatWasDoneOrFellAwayIsNotTold() {
        TicketNumber warned = kept(ticket -> {});
        TicketNumber solved = kept(ticket -> {});
        TicketNumber held = kept(ticket -> {});
        TicketRepository.Duty first = duty(warned);
        changed(
                warned,
                ticket -> ticket.warn(
                        (ClockDuty.Warn) ClockDuty.next(ticket.snapshot()).orElseThrow(),
                        Set.of(),
                        SampleTickets.RULES,
                        new Stamp(Actor.CLOCK, first.at())));
        changed(solved, TicketQuestionsContract::propose);
        changed(held, ticket -> hold(ticket, Optional.empty()));
        List<TicketRepository.Duty> all = duties(Fresh.FAR_AHEAD);
        assertFalse(all.contains(first), "what was done");
        assertTrue(all.contains(duty(warned)), "but the next one");
        assertFalse(all.stream()
                .anyMatch(duty -> duty.ticket().equals(solved) || duty.ticket().equals(held)));
    }

    @Test
    default void dutiesComeStretchByStretchTheEarliestFirst() {
        // all at the same moment: their numbers decide
        TicketRepository.Duty before = duty(kept(ticket -> {}));
        List<TicketNumber> open =
                IntStream.range(0, 5).mapToObj(i -> kept(ticket -> {})).toList();
        List<TicketNumber> told = new ArrayList<>();
        Optional<TicketRepository.Duty> last = Optional.of(before);
        for (int i = 0; i < 3; i++) {
            Optional<TicketRepository.Duty> after = last;
            List<TicketRepository.Duty> stretch = reading(r -> r.tickets().dutiesBy(before.at(), after, 2));
            assertTrue(stretch.size() <= 2, "no more than asked for");
            stretch.forEach(duty -> told.add(duty.ticket()));
            last = Optional.of(stretch.get(stretch.size() - 1));
        }
        assertEquals(open, told.stream().filter(open::contains).toList());
        List<TicketRepository.Duty> all = duties(Fresh.FAR_AHEAD);
        assertEquals(all.stream().sorted().toList(), all);
    }

    @Test
    default void whatWasSolvedAtAMomentOrBeforeIsTold() {
        TicketNumber solved = kept(TicketQuestionsContract::propose);
        Instant moment = reading(r -> r.tickets().find(solved).orElseThrow())
                .progress()
                .solvedAt()
                .orElseThrow();
        long before = solved.value() - 1;
        assertEquals(
                List.of(), reading(r -> r.tickets().solvedBy(moment.minus(1, ChronoUnit.MICROS), before, NO_LIMIT)));
        assertEquals(List.of(solved), reading(r -> r.tickets().solvedBy(moment, before, NO_LIMIT)));
        assertEquals(List.of(), reading(r -> r.tickets().solvedBy(moment, solved.value(), NO_LIMIT)), "behind it");
    }

    @Test
    default void whatIsNotSolvedAnyMoreIsNotTold() {
        TicketNumber open = kept(ticket -> {});
        TicketNumber refused = kept(TicketQuestionsContract::propose);
        TicketNumber closed = kept(TicketQuestionsContract::propose);
        TicketNumber solved = kept(TicketQuestionsContract::propose);
        changed(
                refused,
                ticket -> ticket.refuse(
                        new Text("no"), SampleTickets.RULES, SampleTickets.next(ticket, SampleTickets.JULIE)));
        changed(
                closed,
                ticket -> ticket.close(
                        Optional.of(new CategoryId("any")),
                        SampleTickets.RULES,
                        SampleTickets.next(ticket, SampleTickets.PROF)));
        assertEquals(List.of(solved), reading(r -> r.tickets().solvedBy(Fresh.FAR_AHEAD, open.value() - 1, NO_LIMIT)));
    }

    @Test
    default void solvedOnesComeInTheOrderOfTheirNumbersStretchByStretch() {
        List<TicketNumber> solved = IntStream.range(0, 5)
                .mapToObj(i -> kept(TicketQuestionsContract::propose))
                .toList();
        long before = solved.get(0).value() - 1;
        assertEquals(solved.subList(0, 3), reading(r -> r.tickets().solvedBy(Fresh.FAR_AHEAD, before, 3)));
        assertEquals(
                solved.subList(3, 5),
                reading(r -> r.tickets().solvedBy(Fresh.FAR_AHEAD, solved.get(2).value(), 3)));
    }

    private static void assign(Ticket ticket, PersonId... persons) {
        for (PersonId person : persons) {
            ticket.assign(
                    new Assignee.Technician(person),
                    SampleTickets.RULES,
                    SampleTickets.next(ticket, SampleTickets.SARA));
        }
    }

    @Test
    default void theOpenTicketsOfEachPersonAreCounted() {
        PersonId busy = Fresh.person();
        PersonId helping = Fresh.person();
        PersonId idle = Fresh.person();
        kept(ticket -> assign(ticket, busy));
        kept(ticket -> assign(ticket, busy, helping));
        TicketNumber held = kept(ticket -> {
            assign(ticket, busy);
            hold(ticket, Optional.empty());
        });
        kept(ticket -> {
            assign(ticket, busy);
            propose(ticket);
        });
        List<PersonId> all = List.of(idle, busy, helping);
        assertEquals(
                Map.of(busy, 3L, helping, 1L, idle, 0L),
                reading(r -> r.tickets().openOf(all)));
        changed(held, TicketQuestionsContract::propose);
        assertEquals(Map.of(busy, 2L, idle, 0L), reading(r -> r.tickets().openOf(List.of(busy, idle))));
        assertEquals(Map.of(), reading(r -> r.tickets().openOf(List.of())));
    }

    @Test
    default void aCategoryIsInUseAsOpeningPresentOrClosingOne() {
        CategoryId opening = Fresh.category();
        CategoryId present = Fresh.category();
        CategoryId closing = Fresh.category();
        TicketNumber number = kept(ticket -> classify(ticket, opening));
        assertTrue(holds(r -> r.tickets().usesCategory(opening)));
        assertFalse(holds(r -> r.tickets().usesCategory(present)));
        changed(number, ticket -> classify(ticket, present));
        assertTrue(holds(r -> r.tickets().usesCategory(opening)), "as the opening one");
        assertTrue(holds(r -> r.tickets().usesCategory(present)), "as the present one");
        changed(number, ticket -> {
            propose(ticket);
            ticket.close(Optional.of(closing), SampleTickets.RULES, SampleTickets.next(ticket, SampleTickets.PROF));
        });
        assertTrue(holds(r -> r.tickets().usesCategory(closing)), "as the closing one");
        assertFalse(holds(r -> r.tickets().usesCategory(Fresh.category())));
    }

    private static void classify(Ticket ticket, CategoryId category) {
        ticket.classify(
                Optional.of(category), Set.of(), SampleTickets.RULES, SampleTickets.next(ticket, SampleTickets.SARA));
    }
}
