package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.report.Figure;
import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.domain.report.MeasureQuestion;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Stamp;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketChange;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.junit.jupiter.api.Test;

/**
 * What the tickets come to: every measure of random lives against the plainest way of counting, and by hand where a fault
 * would hide in a crowd.
 */
public interface MeasuresContract extends OnStorage {

    /** How many random tickets are measured. */
    int CROWD = 80;

    /** Zones in which a day is hard to tell, one of them by a name that databases read the other way round. */
    List<ZoneId> ZONES = List.of(
            ZoneOffset.UTC,
            ZoneId.of("America/Toronto"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Pacific/Kiritimati"),
            ZoneId.of("UTC-07:00"));

    /** A crowd of random tickets, kept in one unit. */
    private List<PlainMeasures.Told> crowd(TicketLives lives) {
        return within(r -> IntStream.range(0, CROWD)
                .mapToObj(i -> {
                    List<TicketChange> life = lives.life(r.numbering().nextTicket(), i % 16);
                    life.forEach(r.tickets()::save);
                    return told(life);
                })
                .toList());
    }

    private static PlainMeasures.Told told(List<TicketChange> life) {
        List<TicketEvent> story = life.stream()
                .flatMap(change -> change.events().stream())
                .map(RecordedEvent::event)
                .toList();
        return new PlainMeasures.Told(life.get(life.size() - 1).after(), story);
    }

    /** Scopes that hold tickets of these lives only, since nobody else knows their categories and groups. */
    private static List<MeasureQuestion> questions(TicketLives lives, Measure measure) {
        Instant end = lives.later();
        List<MeasureQuestion> questions = new ArrayList<>();
        List<Set<CategoryId>> categories = List.of(
                Set.copyOf(lives.categories()), Set.copyOf(lives.categories().subList(0, 2)), Set.<CategoryId>of());
        List<Set<GroupId>> groups =
                List.of(Set.copyOf(lives.groups()), Set.of(lives.groups().get(0)), Set.<GroupId>of());
        for (Set<CategoryId> category : categories) {
            for (Set<GroupId> group : groups) {
                if (!category.isEmpty() || !group.isEmpty()) {
                    Instant from = end.minusSeconds(60L * lives.pick(List.of(2_000, 6_000, 12_000)));
                    Instant to = end.minusSeconds(60L * lives.pick(List.of(10, 500, 1_500)));
                    Instant now = end.plusSeconds(86_400L * lives.pick(List.of(0, 1, 5, 20, 40)));
                    boolean days = measure.kind() == Measure.Kind.PER_DAY;
                    ZoneId zone = lives.pick(ZONES);
                    questions.add(new MeasureQuestion(
                            measure, Optional.of(from), Optional.of(to), category, group, now, zone));
                    questions.add(new MeasureQuestion(
                            measure,
                            days ? Optional.of(from) : Optional.empty(),
                            days ? Optional.of(now.plusSeconds(1)) : Optional.empty(),
                            category,
                            group,
                            now,
                            zone));
                }
            }
        }
        return questions;
    }

    private Figure figure(MeasureQuestion question) {
        return reading(r -> r.measures().figure(question));
    }

    private List<TicketNumber> behind(MeasureQuestion question, Optional<String> cell, int limit) {
        List<TicketNumber> all = new ArrayList<>();
        List<TicketNumber> page;
        do {
            long after = all.isEmpty() ? 0 : all.get(all.size() - 1).value();
            page = reading(r -> r.measures().tickets(question, cell, after, limit));
            assertTrue(page.size() <= limit, "no stretch is longer than asked for");
            all.addAll(page);
        } while (page.size() == limit);
        return all;
    }

    @Test
    default void everyMeasureIsWhatThePlainestWayOfCountingGives() {
        Map<Measure, Long> met = new EnumMap<>(Measure.class);
        for (int seed = 0; seed < 3; seed++) {
            TicketLives lives = new TicketLives(70 + seed);
            List<PlainMeasures.Told> crowd = crowd(lives);
            for (Measure measure : Measure.values()) {
                for (MeasureQuestion question : questions(lives, measure)) {
                    Figure expected = PlainMeasures.figure(crowd, question);
                    assertEquals(expected, figure(question), question.toString());
                    met.merge(measure, expected.tickets(), Long::sum);
                }
            }
        }
        met.forEach((measure, tickets) -> assertTrue(tickets > 0, measure + " is about some of these tickets"));
    }

    @Test
    default void theTicketsBehindACellAreThoseThatWereCountedInIt() {
        TicketLives lives = new TicketLives(81);
        List<PlainMeasures.Told> crowd = crowd(lives);
        for (Measure measure : Measure.values()) {
            MeasureQuestion question = lives.pick(questions(lives, measure));
            List<Optional<String>> cells = new ArrayList<>(List.of(Optional.empty()));
            measure.cells().forEach(cell -> cells.add(Optional.of(cell)));
            if (figure(question) instanceof Figure.PerDay days) {
                days.days().keySet().forEach(day -> cells.add(Optional.of(day.toString())));
                cells.add(Optional.of("1999-12-31"));
            }
            for (Optional<String> cell : cells) {
                List<TicketNumber> expected = PlainMeasures.tickets(crowd, question, cell);
                assertEquals(expected, behind(question, cell, 3), question + " " + cell);
                assertEquals(expected, behind(question, cell, CROWD + 1), question + " " + cell);
            }
        }
    }

    @Test
    default void withoutCategoriesAndGroupsEverythingCounts() {
        MeasureQuestion opened = everything(Measure.OPEN_BY_STATUS);
        long before = figure(opened).tickets();
        TicketNumber number = SampleTickets.keptBare(this).after().number();
        assertEquals(before + 1, figure(opened).tickets());
        assertEquals(
                List.of(number), reading(r -> r.measures().tickets(opened, Optional.of("NEW"), number.value() - 1, 1)));
    }

    private static MeasureQuestion everything(Measure measure) {
        return new MeasureQuestion(
                measure, Optional.empty(), Optional.empty(), Set.of(), Set.of(), Fresh.NOON, ZoneOffset.UTC);
    }

    private static MeasureQuestion of(Measure measure, GroupId group) {
        return new MeasureQuestion(
                measure, Optional.empty(), Optional.empty(), Set.of(), Set.of(group), Fresh.NOON, ZoneOffset.UTC);
    }

    private static MeasureQuestion during(Measure measure, GroupId group, Instant from, Instant to, ZoneId zone) {
        return new MeasureQuestion(
                measure, Optional.of(from), Optional.of(to), Set.of(), Set.of(group), Fresh.NOON, zone);
    }

    @Test
    default void whereNothingIsFiguresAreEmptyAndComplete() {
        GroupId nobody = Fresh.group();
        for (Measure measure : Measure.values()) {
            MeasureQuestion question = during(measure, nobody, Fresh.NOON, Fresh.NOON.plusSeconds(60), ZoneOffset.UTC);
            Figure figure = figure(question);
            assertEquals(0, figure.tickets(), measure.name());
            assertEquals(PlainMeasures.figure(List.of(), question), figure);
            assertEquals(List.of(), reading(r -> r.measures().tickets(question, Optional.empty(), 0, 5)));
        }
        Map<String, Long> zeroes = new LinkedHashMap<>();
        List.of("NEW", "ASSIGNED", "PLANNED", "PENDING").forEach(status -> zeroes.put(status, 0L));
        Figure.Counts counts = (Figure.Counts) figure(of(Measure.OPEN_BY_STATUS, nobody));
        assertEquals(List.copyOf(zeroes.keySet()), List.copyOf(counts.cells().keySet()));
    }

    /** A ticket that a group has from the moment of its report on. */
    private static Ticket assigned(TicketNumber number, GroupId group, Instant openedAt) {
        Ticket ticket = SampleTickets.reported(
                number, new Title("t"), new Text("d"), Fresh.person(), openedAt, Optional.empty());
        ticket.assign(new Assignee.Team(group), SampleTickets.RULES, new Stamp(SampleTickets.SARA, openedAt));
        return ticket;
    }

    private static void solve(Ticket ticket, Actor by, Instant at) {
        ticket.propose(
                new Text("done"),
                Outcome.FIXED,
                Optional.empty(),
                Optional.empty(),
                SampleTickets.RULES,
                new Stamp(by, at));
    }

    private static void hold(Ticket ticket, Instant at) {
        ticket.hold(
                HoldReason.OTHER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SampleTickets.RULES,
                new Stamp(SampleTickets.SARA, at));
    }

    @Test
    default void aPeriodIncludesItsFirstMomentAndNotItsLast() {
        GroupId group = Fresh.group();
        Instant opened = Fresh.NOON;
        Instant solved = opened.plusSeconds(3_600).plus(1, ChronoUnit.MICROS);
        doing(r -> {
            Ticket ticket = assigned(r.numbering().nextTicket(), group, opened);
            solve(ticket, SampleTickets.SARA, solved);
            SampleTickets.keep(r.tickets(), ticket);
        });
        Map<Measure, Instant> moments =
                Map.of(Measure.OPENED_PER_DAY, opened, Measure.TIME_TO_RESOLVE, solved, Measure.REOPENED, solved);
        moments.forEach((measure, moment) -> {
            Instant before = moment.minus(1, ChronoUnit.MICROS);
            Instant after = moment.plus(1, ChronoUnit.MICROS);
            assertEquals(
                    1,
                    figure(during(measure, group, moment, after, ZoneOffset.UTC))
                            .tickets());
            assertEquals(
                    0,
                    figure(during(measure, group, before, moment, ZoneOffset.UTC))
                            .tickets());
            assertEquals(
                    0,
                    figure(during(measure, group, after, Fresh.FAR_AHEAD, ZoneOffset.UTC))
                            .tickets());
        });
    }

    @Test
    default void daysBeginAtMidnightInTheDesksZoneThroughDaylightSaving() {
        ZoneId toronto = ZoneId.of("America/Toronto");
        for (LocalDate change : List.of(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 11, 1))) {
            GroupId group = Fresh.group();
            Map<LocalDate, Long> expected = new TreeMap<>();
            doing(r -> {
                for (int day = -1; day <= 1; day++) {
                    Instant midnight =
                            change.plusDays(day).atStartOfDay(toronto).toInstant();
                    for (Instant at : List.of(midnight.minus(1, ChronoUnit.MICROS), midnight, midnight)) {
                        SampleTickets.keep(r.tickets(), assigned(r.numbering().nextTicket(), group, at));
                        expected.merge(LocalDate.ofInstant(at, toronto), 1L, Long::sum);
                    }
                }
            });
            Instant from = change.minusDays(10).atStartOfDay(toronto).toInstant();
            MeasureQuestion question =
                    during(Measure.OPENED_PER_DAY, group, from, from.plus(Duration.ofDays(20)), toronto);
            assertEquals(new Figure.PerDay(new TreeMap<>(expected)), figure(question));
            assertEquals(3, behind(question, Optional.of(change.toString()), 2).size());
        }
    }

    /** POSIX, and with it PostgreSQL, counts such names westwards. */
    @Test
    default void aZoneEastOfGreenwichIsNotTakenForOneWestOfIt() {
        GroupId group = Fresh.group();
        Instant evening = LocalDateTime.of(2026, 6, 1, 20, 0).toInstant(ZoneOffset.UTC);
        doing(r -> SampleTickets.keep(r.tickets(), assigned(r.numbering().nextTicket(), group, evening)));
        Instant from = evening.minusSeconds(86_400);
        Instant to = evening.plusSeconds(86_400);
        ZoneId east = ZoneId.of("UTC+7");
        assertEquals(
                new Figure.PerDay(new TreeMap<>(Map.of(LocalDate.of(2026, 6, 2), 1L))),
                figure(during(Measure.OPENED_PER_DAY, group, from, to, east)));
    }

    @Test
    default void percentilesAreInterpolatedBetweenTickets() {
        GroupId group = Fresh.group();
        doing(r -> List.of(40, 10, 20).forEach(seconds -> {
            Ticket ticket = assigned(r.numbering().nextTicket(), group, Fresh.NOON);
            solve(ticket, SampleTickets.SARA, Fresh.NOON.plusSeconds(seconds).plusMillis(900));
            SampleTickets.keep(r.tickets(), ticket);
        }));
        assertEquals(
                new Figure.Times(
                        3,
                        Optional.of(new Figure.Spread(
                                Duration.ofMillis(23_333),
                                Duration.ofSeconds(20),
                                Duration.ofSeconds(36),
                                Duration.ofSeconds(38)))),
                figure(of(Measure.TIME_TO_RESOLVE, group)));
    }

    @Test
    default void timeOnHoldAndTimeSolvedDoNotCount() {
        GroupId group = Fresh.group();
        doing(r -> {
            Ticket ticket = SampleTickets.reported(
                    r.numbering().nextTicket(),
                    new Title("t"),
                    new Text("d"),
                    Fresh.person(),
                    Fresh.NOON,
                    Optional.empty());
            Instant at = Fresh.NOON.plusSeconds(100);
            ticket.assign(new Assignee.Team(group), SampleTickets.RULES, new Stamp(SampleTickets.SARA, at));
            SampleTickets.keep(r.tickets(), ticket);
            Ticket later = Ticket.restore(ticket.snapshot());
            hold(later, at.plusSeconds(1_000));
            later.resume(SampleTickets.RULES, new Stamp(SampleTickets.SARA, at.plusSeconds(90_000)));
            solve(later, SampleTickets.SARA, at.plusSeconds(90_010));
            later.reopen(new Text("no"), SampleTickets.RULES, new Stamp(SampleTickets.SARA, at.plusSeconds(180_000)));
            hold(later, at.plusSeconds(180_500));
            solve(later, SampleTickets.SARA, at.plusSeconds(400_000));
            SampleTickets.keep(r.tickets(), later);
        });
        Figure.Times own = (Figure.Times) figure(of(Measure.TIME_TO_OWN, group));
        assertEquals(Duration.ofSeconds(100), own.spread().orElseThrow().mean());
        Figure.Times resolve = (Figure.Times) figure(of(Measure.TIME_TO_RESOLVE, group));
        assertEquals(
                Duration.ofSeconds(100 + 1_000 + 10 + 500),
                resolve.spread().orElseThrow().p50());
        assertEquals(new Figure.Share(1, 1), figure(of(Measure.RESOLVED_WITHIN_TARGET, group)));
        assertEquals(new Figure.Share(1, 1), figure(of(Measure.REOPENED, group)));
    }

    /** The technician who was released is in nobody's list any more, only in the history. */
    @Test
    default void aTechnicianWhoHasLeftTheTicketStillHadAHandInIt() {
        GroupId alone = Fresh.group();
        GroupId helped = Fresh.group();
        Actor paul = new Actor(new PersonId("paul"), Role.TECHNICIAN);
        doing(r -> {
            for (GroupId group : List.of(alone, helped)) {
                Ticket ticket = assigned(r.numbering().nextTicket(), group, Fresh.NOON);
                SampleTickets.keep(r.tickets(), ticket);
                Ticket worked = Ticket.restore(ticket.snapshot());
                if (group.equals(helped)) {
                    worked.observe(Set.of(paul.person()), SampleTickets.RULES, new Stamp(paul, Fresh.NOON));
                }
                solve(worked, SampleTickets.SARA, Fresh.NOON.plusSeconds(60));
                SampleTickets.keep(r.tickets(), worked);
                Ticket closed = Ticket.restore(worked.snapshot());
                closed.classify(
                        Optional.of(Fresh.category()),
                        Set.of(),
                        SampleTickets.RULES,
                        SampleTickets.next(closed, SampleTickets.PROF));
                SampleTickets.keep(r.tickets(), closed);
            }
        });
        assertEquals(new Figure.Share(1, 1), figure(of(Measure.FIRST_CONTACT, alone)));
        assertEquals(new Figure.Share(0, 1), figure(of(Measure.FIRST_CONTACT, helped)));
    }

    @Test
    default void aGroupThatHasLeftTheTicketStillHadIt() {
        GroupId first = Fresh.group();
        GroupId second = Fresh.group();
        doing(r -> {
            Ticket ticket = assigned(r.numbering().nextTicket(), first, Fresh.NOON);
            SampleTickets.keep(r.tickets(), ticket);
            Ticket moved = Ticket.restore(ticket.snapshot());
            moved.escalate(
                    second,
                    false,
                    EscalationReason.MISSING_RIGHTS,
                    Optional.empty(),
                    SampleTickets.RULES,
                    SampleTickets.next(moved, SampleTickets.SARA));
            SampleTickets.keep(r.tickets(), moved);
            Ticket solved = Ticket.restore(moved.snapshot());
            solve(solved, SampleTickets.SARA, Fresh.NOON.plusSeconds(60));
            SampleTickets.keep(r.tickets(), solved);
        });
        assertEquals(new Figure.Share(0, 0), figure(of(Measure.REGROUPED, first)));
        assertEquals(new Figure.Share(1, 1), figure(of(Measure.REGROUPED, second)));
        assertEquals(new Figure.Share(0, 1), figure(of(Measure.FIRST_CONTACT, second)));
    }

    @Test
    default void nothingOnHoldIsOverdueThatWasNotBefore() {
        GroupId group = Fresh.group();
        Instant due = Fresh.NOON.plus(Duration.ofHours(72));
        doing(r -> {
            for (Duration pause : List.of(Duration.ofHours(1), Duration.ofHours(80))) {
                Ticket ticket = assigned(r.numbering().nextTicket(), group, Fresh.NOON);
                hold(ticket, Fresh.NOON.plus(pause));
                SampleTickets.keep(r.tickets(), ticket);
            }
            SampleTickets.keep(r.tickets(), assigned(r.numbering().nextTicket(), group, Fresh.NOON));
        });
        assertEquals(0, overdue(group, due));
        assertEquals(2, overdue(group, due.plus(1, ChronoUnit.MICROS)));
        assertEquals(2, overdue(group, Fresh.FAR_AHEAD));
    }

    private long overdue(GroupId group, Instant now) {
        return figure(new MeasureQuestion(
                        Measure.OVERDUE_BY_PRIORITY,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Set.of(group),
                        now,
                        ZoneOffset.UTC))
                .tickets();
    }

    @Test
    default void aUnitMeasuresWhatItHasItselfWritten() {
        GroupId group = Fresh.group();
        doing(r -> {
            Ticket ticket = assigned(r.numbering().nextTicket(), group, Fresh.NOON);
            SampleTickets.keep(r.tickets(), ticket);
            assertEquals(
                    1, r.measures().figure(of(Measure.OPEN_BY_STATUS, group)).tickets());
            Ticket solved = Ticket.restore(ticket.snapshot());
            solve(solved, SampleTickets.SARA, Fresh.NOON.plusSeconds(1));
            SampleTickets.keep(r.tickets(), solved);
            assertEquals(
                    0, r.measures().figure(of(Measure.OPEN_BY_STATUS, group)).tickets());
            assertEquals(
                    1, r.measures().figure(of(Measure.TIME_TO_RESOLVE, group)).tickets());
        });
        TicketSnapshot kept = reading(r -> r.tickets()
                .find(r.measures()
                        .tickets(of(Measure.TIME_TO_RESOLVE, group), Optional.empty(), 0, 1)
                        .get(0))
                .orElseThrow());
        assertEquals(Set.of(group), kept.assignment().groups());
    }
}
