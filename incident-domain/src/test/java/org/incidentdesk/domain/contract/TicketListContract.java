package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.Cursor;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.text.Words;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketChange;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.junit.jupiter.api.Test;

/**
 * How tickets are listed: every filter and every order against the plainest way of doing it, which is to look at all
 * snapshots; and pages that neither repeat nor hide a ticket, whatever is recorded meanwhile.
 */
public interface TicketListContract extends OnStorage {

    /** How many random tickets are listed. */
    int CROWD = 60;

    /** A crowd of random tickets, kept in one unit. */
    private List<TicketSnapshot> crowd(TicketLives lives) {
        return within(r -> IntStream.range(0, CROWD)
                .mapToObj(i -> {
                    List<TicketChange> life = lives.life(r.numbering().nextTicket(), i % 9);
                    life.forEach(r.tickets()::save);
                    return life.get(life.size() - 1).after();
                })
                .toList());
    }

    /** Requesters are fresh in every test, so that what they reported is all that the test is about. */
    private static TicketFilter reportedBy(PersonId requester) {
        return TicketFilter.ALL.ofRequester(requester);
    }

    private static TicketFilter among(Set<Status> statuses, Set<Priority> priorities) {
        return new TicketFilter(
                statuses,
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                priorities,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Comparator<TicketSummary> comparator(TicketOrder order) {
        Comparator<TicketSummary> ascending =
                Comparator.comparingLong(order::key).thenComparing(TicketSummary::number);
        return order.descending() ? ascending.reversed() : ascending;
    }

    private List<TicketSummary> all(TicketFilter filter, TicketOrder order, int limit) {
        List<TicketSummary> rows = new ArrayList<>();
        Optional<Cursor> cursor = Optional.empty();
        do {
            PageRequest request = new PageRequest(limit, cursor);
            Page<TicketSummary> page = reading(r -> r.tickets().list(filter, order, request));
            assertTrue(page.items().size() <= limit, "no page is longer than asked for");
            assertTrue(
                    page.next().isEmpty() || page.items().size() == limit, "only the last page is shorter than asked");
            rows.addAll(page.items());
            cursor = page.next();
            if (page.next().isPresent()) {
                assertEquals(
                        Optional.of(order.cursorAfter(rows.get(rows.size() - 1))),
                        page.next(),
                        "the cursor is that of the last row");
            }
        } while (cursor.isPresent());
        return rows;
    }

    private static List<TicketSummary> expected(
            Collection<TicketSnapshot> tickets, TicketFilter filter, TicketOrder order) {
        return tickets.stream()
                .filter(ticket -> PlainFilter.passes(filter, ticket))
                .map(TicketSummary::of)
                .sorted(comparator(order))
                .toList();
    }

    @Test
    default void everyOrderListsEveryTicketOnceAndInItsPlace() {
        TicketLives lives = new TicketLives(11);
        List<TicketSnapshot> crowd = crowd(lives);
        for (PersonId requester : lives.requesters()) {
            for (TicketOrder order : TicketOrder.values()) {
                TicketFilter filter = reportedBy(requester);
                assertEquals(expected(crowd, filter, order), all(filter, order, 7), order + " of " + requester);
            }
        }
    }

    @Test
    default void aListWithoutFilterHoldsEverything() {
        List<TicketSnapshot> crowd = crowd(new TicketLives(12));
        Set<TicketNumber> own = new HashSet<>();
        crowd.forEach(ticket -> own.add(ticket.number()));
        for (TicketOrder order : List.of(TicketOrder.NUMBER, TicketOrder.PRIORITY_DESCENDING, TicketOrder.DUE)) {
            List<TicketSummary> rows = all(TicketFilter.ALL, order, PageRequest.MAX_LIMIT);
            assertEquals(rows.stream().sorted(comparator(order)).toList(), rows, "in order");
            assertEquals(
                    expected(crowd, TicketFilter.ALL, order),
                    rows.stream().filter(row -> own.contains(row.number())).toList());
        }
    }

    /** Without a requester a database may go other ways, which depend on what else is asked. */
    @Test
    default void everybodysTicketsAreListedByStatusAndPriorityInEveryOrder() {
        List<TicketSnapshot> crowd = crowd(new TicketLives(14));
        Set<TicketNumber> own = new HashSet<>();
        crowd.forEach(ticket -> own.add(ticket.number()));
        Set<Status> open = Set.of(Status.NEW, Status.ASSIGNED, Status.SOLVED);
        Set<Priority> middling = Set.of(Priority.LOW, Priority.MEDIUM);
        List<TicketFilter> filters = List.of(
                among(open, Set.of()),
                among(Set.of(Status.SOLVED), Set.of()),
                among(Set.of(), middling),
                among(open, middling));
        for (TicketFilter filter : filters) {
            for (TicketOrder order : TicketOrder.values()) {
                List<TicketSummary> rows = all(filter, order, 37);
                assertEquals(rows.stream().sorted(comparator(order)).toList(), rows, order + " of " + filter);
                assertEquals(
                        expected(crowd, filter, order),
                        rows.stream().filter(row -> own.contains(row.number())).toList(),
                        order + " of " + filter);
            }
        }
    }

    @Test
    default void nextIsThereExactlyWhereMoreFollow() {
        TicketLives lives = new TicketLives(13);
        List<TicketSnapshot> crowd = crowd(lives);
        TicketFilter filter = reportedBy(lives.requesters().get(0));
        int count = expected(crowd, filter, TicketOrder.NUMBER).size();
        for (TicketOrder order : TicketOrder.values()) {
            for (int limit : new int[] {count - 1, count, count + 1}) {
                Page<TicketSummary> page = reading(r -> r.tickets().list(filter, order, PageRequest.first(limit)));
                assertEquals(limit < count, page.next().isPresent(), order + ", " + limit + " of " + count);
                assertEquals(Math.min(limit, count), page.items().size());
            }
        }
        Page<TicketSummary> none =
                reading(r -> r.tickets().list(reportedBy(Fresh.person()), TicketOrder.DUE, PageRequest.first(1)));
        assertEquals(new Page<>(List.of(), Optional.empty()), none);
    }

    @Test
    default void amongEqualKeysTheNumberDecidesInTheSameDirection() {
        PersonId requester = Fresh.person();
        List<TicketSnapshot> same = within(r -> IntStream.range(0, 11)
                .mapToObj(i -> SampleTickets.keep(
                                r.tickets(), reported(r.numbering().nextTicket(), requester, Fresh.NOON))
                        .after())
                .toList());
        for (TicketOrder order : TicketOrder.values()) {
            List<TicketSummary> expected = expected(same, TicketFilter.ALL, order);
            for (int limit : new int[] {1, 3, 11}) {
                assertEquals(expected, all(reportedBy(requester), order, limit), order + " by " + limit);
            }
        }
    }

    @Test
    default void keysFromLongAgoToFarAheadKeepTheirOrder() {
        PersonId requester = Fresh.person();
        List<Instant> moments = List.of(
                Fresh.FAR_AHEAD.minusSeconds(1_000_000),
                Fresh.LONG_AGO,
                Instant.EPOCH.minus(1, ChronoUnit.MICROS),
                Instant.EPOCH,
                Instant.EPOCH.plus(1, ChronoUnit.MICROS),
                Fresh.NOON);
        List<TicketSnapshot> kept = within(r -> moments.stream()
                .map(moment -> SampleTickets.keep(
                                r.tickets(), reported(r.numbering().nextTicket(), requester, moment))
                        .after())
                .toList());
        for (TicketOrder order : TicketOrder.values()) {
            assertEquals(expected(kept, TicketFilter.ALL, order), all(reportedBy(requester), order, 1), order.code());
        }
    }

    @Test
    default void ticketsRecordedWhileSomebodyTurnsPagesNeitherRepeatNorHideOthers() {
        for (TicketOrder order : TicketOrder.values()) {
            PersonId requester = Fresh.person();
            List<TicketSnapshot> first = within(r -> IntStream.range(0, 10)
                    .mapToObj(i -> SampleTickets.keep(
                                    r.tickets(),
                                    reported(
                                            r.numbering().nextTicket(),
                                            requester,
                                            Fresh.NOON.plusSeconds(60L * (i * 7 % 10))))
                            .after())
                    .toList());
            TicketFilter filter = reportedBy(requester);
            Page<TicketSummary> page = reading(r -> r.tickets().list(filter, order, PageRequest.first(4)));
            List<TicketSummary> met = new ArrayList<>(page.items());
            // some before the place where the reader is, some behind it, one on each page that follows
            for (int i = 0; page.next().isPresent(); i++) {
                int minute = i;
                List.of(minute * 3, 10 - minute)
                        .forEach(at -> doing(r -> SampleTickets.keep(
                                r.tickets(),
                                reported(
                                        r.numbering().nextTicket(),
                                        requester,
                                        Fresh.NOON.plusSeconds(60L * at + 30)))));
                PageRequest next = new PageRequest(4, page.next());
                page = reading(r -> r.tickets().list(filter, order, next));
                met.addAll(page.items());
                assertTrue(met.size() < 100, "the pages come to an end");
            }
            Set<TicketNumber> numbers = new HashSet<>();
            met.forEach(row -> assertTrue(numbers.add(row.number()), order + " repeats " + row.number()));
            assertEquals(met.stream().sorted(comparator(order)).toList(), met, order + " stays in order");
            Map<TicketNumber, TicketSummary> rows = new HashMap<>();
            met.forEach(row -> rows.put(row.number(), row));
            first.forEach(ticket -> assertEquals(
                    TicketSummary.of(ticket), rows.get(ticket.number()), order + " hides " + ticket.number()));
        }
    }

    @Test
    default void aChangeThatLeavesTheKeyLeavesThePlace() {
        PersonId requester = Fresh.person();
        List<TicketSnapshot> kept = within(r -> IntStream.range(0, 9)
                .mapToObj(i -> SampleTickets.keep(
                                r.tickets(), reported(r.numbering().nextTicket(), requester, Fresh.NOON.plusSeconds(i)))
                        .after())
                .toList());
        TicketFilter filter = reportedBy(requester);
        Page<TicketSummary> page = reading(r -> r.tickets().list(filter, TicketOrder.OPENED, PageRequest.first(3)));
        kept.forEach(ticket -> doing(r ->
                SampleTickets.keep(r.tickets(), SampleTickets.followUp(Ticket.restore(ticket), "changed meanwhile"))));
        List<TicketNumber> rest = new ArrayList<>();
        while (page.next().isPresent()) {
            PageRequest next = new PageRequest(3, page.next());
            page = reading(r -> r.tickets().list(filter, TicketOrder.OPENED, next));
            page.items().forEach(row -> {
                rest.add(row.number());
                assertEquals(2, row.version(), "as it is now");
            });
        }
        assertEquals(kept.subList(3, 9).stream().map(TicketSnapshot::number).toList(), rest);
    }

    @Test
    default void aListShowsWhatItsOwnUnitHasWritten() {
        PersonId requester = Fresh.person();
        doing(r -> {
            TicketSnapshot kept = SampleTickets.keep(
                            r.tickets(), reported(r.numbering().nextTicket(), requester, Fresh.NOON))
                    .after();
            TicketFilter filter = reportedBy(requester);
            assertEquals(
                    List.of(TicketSummary.of(kept)),
                    r.tickets()
                            .list(filter, TicketOrder.CHANGED, PageRequest.first(5))
                            .items());
            TicketSnapshot changed = SampleTickets.keep(
                            r.tickets(), SampleTickets.followUp(Ticket.restore(kept), "again"))
                    .after();
            assertEquals(
                    List.of(TicketSummary.of(changed)),
                    r.tickets()
                            .list(filter, TicketOrder.CHANGED, PageRequest.first(5))
                            .items());
        });
    }

    @Test
    default void everyPartOfAFilterLetsPassWhatItSaysAndNothingElse() {
        TicketLives lives = new TicketLives(17);
        List<TicketSnapshot> crowd = crowd(lives);
        List<TicketFilter> parts = PlainFilter.singleParts(lives, crowd);
        for (TicketFilter part : parts) {
            for (PersonId requester : lives.requesters()) {
                assertLists(crowd, part.requester().isPresent() ? part : part.ofRequester(requester));
            }
        }
    }

    @Test
    default void partsOfAFilterHoldTogether() {
        TicketLives lives = new TicketLives(18);
        List<TicketSnapshot> crowd = crowd(lives);
        List<TicketFilter> parts = PlainFilter.singleParts(lives, crowd);
        int found = 0;
        for (int i = 0; i < 80; i++) {
            TicketFilter filter = reportedBy(lives.pick(lives.requesters()));
            for (int part = 0; part < 2; part++) {
                filter = PlainFilter.both(filter, lives.pick(parts));
            }
            found += assertLists(crowd, filter);
        }
        assertTrue(found > 0, "some combination finds something");
    }

    private int assertLists(List<TicketSnapshot> crowd, TicketFilter filter) {
        List<TicketSummary> expected = expected(crowd, filter, TicketOrder.CHANGED_DESCENDING);
        Set<TicketNumber> own = new HashSet<>();
        crowd.forEach(ticket -> own.add(ticket.number()));
        assertEquals(
                expected,
                all(filter, TicketOrder.CHANGED_DESCENDING, 10).stream()
                        .filter(row -> own.contains(row.number()))
                        .toList(),
                filter.toString());
        return expected.size();
    }

    @Test
    default void theOpeningMomentsAreBoundToTheMicrosecondTheFirstIncludedTheLastNot() {
        PersonId requester = Fresh.person();
        Instant moment = Fresh.NOON;
        TicketNumber number = within(
                r -> SampleTickets.keep(r.tickets(), reported(r.numbering().nextTicket(), requester, moment))
                        .after()
                        .number());
        Instant sooner = moment.minus(1, ChronoUnit.MICROS);
        Instant later = moment.plus(1, ChronoUnit.MICROS);
        assertEquals(List.of(number), opened(requester, Optional.of(moment), Optional.of(later)));
        assertEquals(List.of(number), opened(requester, Optional.of(sooner), Optional.empty()));
        assertEquals(List.of(), opened(requester, Optional.of(later), Optional.empty()));
        assertEquals(List.of(), opened(requester, Optional.empty(), Optional.of(moment)));
        assertEquals(List.of(number), opened(requester, Optional.empty(), Optional.of(later)));
    }

    private List<TicketNumber> opened(PersonId requester, Optional<Instant> after, Optional<Instant> before) {
        TicketFilter all = TicketFilter.ALL;
        TicketFilter filter = new TicketFilter(
                all.statuses(),
                all.categories(),
                all.groups(),
                all.assignees(),
                Optional.of(requester),
                all.priorities(),
                all.text(),
                after,
                before);
        return all(filter, TicketOrder.NUMBER, 5).stream()
                .map(TicketSummary::number)
                .toList();
    }

    @Test
    default void wordsAreFoundByTheirBeginningsWithoutRegardToCaseAndAccents() {
        PersonId requester = Fresh.person();
        Title title = new Title("Problème d’accès – Application HorairePro");
        Text description = new Text("« Accès refusé » à l'ouverture :\nœuvre 100% 系統拒絕 user_name c:\\temp");
        doing(r -> SampleTickets.keep(
                r.tickets(),
                SampleTickets.reported(
                        r.numbering().nextTicket(), title, description, requester, Fresh.NOON, Optional.empty())));
        List<String> finds = List.of(
                "horairepro",
                "HORAIRE",
                "acces refuse",
                "Accès",
                "refusé problème",
                "d'acces",
                "oeuvre",
                "100 %",
                "系統",
                "ouv appl",
                "user name",
                "c temp",
                "\\temp",
                "%",
                "",
                "  ");
        List<String> misses = List.of(
                "roblem",
                "cces",
                "horairepro2",
                "acces accorde",
                "%horaire% rien",
                "h_rairepro",
                "horaire%rairepro",
                "拒絕",
                "absent");
        finds.forEach(words -> assertEquals(1, found(requester, words), "finds: " + words));
        misses.forEach(words -> assertEquals(0, found(requester, words), "does not find: " + words));
        String folded = Words.fold(title + " " + description);
        finds.forEach(words -> assertTrue(Words.match(folded, words), "the sample is right about " + words));
        misses.forEach(words -> assertTrue(!Words.match(folded, words), "the sample is right about " + words));
    }

    private int found(PersonId requester, String words) {
        return all(reportedBy(requester).withText(words), TicketOrder.NUMBER, 5).size();
    }

    @Test
    default void wordsFarBackInTheLongestTextAreFound() {
        PersonId requester = Fresh.person();
        String filling = "mot ".repeat(Text.MAX_LENGTH / 4 - 10);
        doing(r -> SampleTickets.keep(
                r.tickets(),
                SampleTickets.reported(
                        r.numbering().nextTicket(),
                        new Title("t"),
                        new Text(filling + "aiguille"),
                        requester,
                        Fresh.NOON,
                        Optional.empty())));
        assertEquals(1, found(requester, "aiguille"));
        assertEquals(0, found(requester, "foin"));
    }

    @Test
    default void aCursorOfAnotherOrderIsRefused() {
        PersonId requester = Fresh.person();
        doing(r -> IntStream.range(0, 2)
                .forEach(i ->
                        SampleTickets.keep(r.tickets(), reported(r.numbering().nextTicket(), requester, Fresh.NOON))));
        Page<TicketSummary> page =
                reading(r -> r.tickets().list(reportedBy(requester), TicketOrder.NUMBER, PageRequest.first(1)));
        PageRequest next = new PageRequest(1, page.next());
        assertThrows(
                org.incidentdesk.domain.refusal.InvalidValue.class,
                () -> reading(r -> r.tickets().list(reportedBy(requester), TicketOrder.DUE, next)));
    }

    private static Ticket reported(TicketNumber number, PersonId requester, Instant at) {
        return SampleTickets.reported(number, new Title("t"), new Text("d"), requester, at, Optional.empty());
    }

    /** The rank by which {@link TicketOrder#PRIORITY_DESCENDING} begins, told once more in plain words. */
    @Test
    default void majorIncidentsComeBeforeEveryPriority() {
        PersonId requester = Fresh.person();
        List<TicketNumber> numbers = within(r -> {
            Ticket low = reported(r.numbering().nextTicket(), requester, Fresh.NOON);
            low.flagMajor(
                    true, new Text("everybody"), SampleTickets.RULES, SampleTickets.next(low, SampleTickets.PROF));
            Ticket high = reported(r.numbering().nextTicket(), requester, Fresh.NOON);
            high.overridePriority(
                    new org.incidentdesk.domain.priority.PriorityOverride(Priority.VERY_HIGH, new Text("because")),
                    SampleTickets.RULES,
                    SampleTickets.next(high, SampleTickets.SARA));
            SampleTickets.keep(r.tickets(), low);
            SampleTickets.keep(r.tickets(), high);
            return List.of(low.number(), high.number());
        });
        assertEquals(
                numbers,
                all(reportedBy(requester).ofStatuses(Set.of(Status.NEW)), TicketOrder.PRIORITY_DESCENDING, 1).stream()
                        .map(TicketSummary::number)
                        .toList());
    }
}
