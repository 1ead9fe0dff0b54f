package org.incidentdesk.domain.servicelevel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.TimeOfDay;
import org.incidentdesk.domain.calendar.WeeklySegment;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.calendar.WorkingTime;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.servicelevel.DeadlineExplanation.Counted;
import org.incidentdesk.domain.servicelevel.DeadlineExplanation.Due;
import org.incidentdesk.domain.servicelevel.DeadlineExplanation.Excluded;
import org.incidentdesk.domain.servicelevel.DeadlineExplanation.ExcludedMore;
import org.incidentdesk.domain.servicelevel.DeadlineExplanation.Paused;
import org.incidentdesk.domain.servicelevel.DeadlineExplanation.Promised;
import org.incidentdesk.domain.servicelevel.DeadlineExplanation.Started;
import org.incidentdesk.domain.servicelevel.DeadlineExplanation.Step;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is promised: targets and how they are written, the calendar quoted with them, and how a deadline explains itself. */
class TargetTest {

    /** A Tuesday. */
    private static final Instant TUESDAY = Instant.parse("2026-11-24T15:00:00Z");

    private static final WorkCalendar OFFICE = new WorkCalendar(
            new CalendarId("bureau"),
            new Title("Bureau"),
            "UTC",
            false,
            Stream.of(DayOfWeek.values())
                    .limit(5)
                    .map(day -> new WeeklySegment(day, time("08:00"), time("17:00")))
                    .toList(),
            List.of(
                    new Holiday.Yearly(new Title("Fête nationale"), MonthDay.of(8, 1)),
                    new Holiday.Dated(new Title("Fin d'année"), LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 2))),
            0);

    private static TimeOfDay time(String text) {
        return TimeOfDay.read(text).orElseThrow();
    }

    private static Terms terms(Target target, Optional<WorkCalendar> calendar, TargetStart start) {
        return new Terms("Standard", new Targets(target, target), start, calendar.map(CalendarTerms::of));
    }

    private static Instant in(long hours) {
        return TUESDAY.plus(Duration.ofHours(hours));
    }

    private static String refused(Executable target) {
        InvalidValue.Fault fault =
                assertThrows(InvalidValue.class, target).faults().get(0);
        return fault.field() + " " + fault.code() + " " + fault.facts();
    }

    @ParameterizedTest
    @CsvSource({
        "PT72H, WORKING_TIME, 259200",
        "PT1S, WORKING_TIME, 1",
        "PT87599H59M59S, WORKING_TIME, 315359999",
        "P1D, WORKING_DAYS, 1",
        "P3650D, WORKING_DAYS, 3650",
        "P0D/END, END_OF_DAY, 0",
        "P3650D/END, END_OF_DAY, 3650",
    })
    void aTargetIsReadAndWrittenAsIso8601(String text, Target.Unit unit, long amount) {
        Target target = Target.parse(text);
        assertEquals(new Target(unit, amount), target);
        assertEquals(text, target.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PT0S", "PT87600H", "P0D", "P3651D", "P3651D/END", "PT0.5S", "3 days", "", "P1D/end", "-PT1H"})
    void anythingElseIsRefused(String text) {
        assertEquals("target out-of-range {maxDays=3650}", refused(() -> Target.parse(text)));
    }

    @Test
    void theThreeUnitsComeDueDifferently() {
        assertEquals(
                Instant.parse("2026-11-25T10:00:00Z"),
                Target.working(Duration.ofHours(4)).dueFrom(OFFICE, TUESDAY));
        assertEquals(Instant.parse("2026-11-30T15:00:00Z"), Target.days(4).dueFrom(OFFICE, TUESDAY));
        assertEquals(Instant.parse("2026-11-24T17:00:00Z"), Target.endOfDay(0).dueFrom(OFFICE, TUESDAY));
        assertEquals(Instant.parse("2026-11-26T17:00:00Z"), Target.endOfDay(2).dueFrom(OFFICE, TUESDAY));
    }

    @Test
    void theStandardTargetsAreThoseOfThePage() {
        ServiceLevel standard = ServiceLevel.standard();
        assertEquals(
                List.of("PT48H PT240H", "PT24H PT120H", "PT8H PT72H", "PT4H PT24H", "PT1H PT4H"),
                standard.targets().stream()
                        .map(targets -> targets.of(Goal.OWN) + " " + targets.of(Goal.RESOLVE))
                        .toList());
        assertEquals(List.of(standard), ServiceLevel.shipped());
        assertEquals(4, standard.atVersion(4).version());
        assertEquals(standard, standard.atVersion(4).atVersion(0));
        assertEquals(
                "targets missing {}",
                refused(() -> new ServiceLevel(
                        new ServiceLevelId("x"),
                        new Title("x"),
                        Basis.URGENCY,
                        standard.targets().subList(0, 4),
                        Optional.empty(),
                        TargetStart.OPENING,
                        0)));
    }

    @Test
    void targetsHangOnUrgencyOrOnPriority() {
        ServiceLevel standard = ServiceLevel.standard();
        ServiceLevel byPriority = new ServiceLevel(
                new ServiceLevelId("contrat"),
                new Title("Contrat"),
                Basis.PRIORITY,
                standard.targets(),
                Optional.empty(),
                TargetStart.GROUP_ASSIGNMENT,
                0);
        Terms urgent = Promise.standard().terms(Urgency.VERY_HIGH, Priority.VERY_LOW);
        Terms important = Promise.of(byPriority, Optional.of(OFFICE)).terms(Urgency.VERY_HIGH, Priority.VERY_LOW);
        assertEquals("PT4H", urgent.targets().toResolve().toString());
        assertEquals("PT240H", important.targets().toResolve().toString());
        assertEquals("Contrat", important.serviceLevel());
        assertEquals(TargetStart.GROUP_ASSIGNMENT, important.start());
        assertEquals(Optional.of("Bureau"), important.calendar().map(CalendarTerms::name));
        assertEquals(Optional.empty(), urgent.calendar());
        assertEquals(
                WorkingTime.always().after(TUESDAY, Duration.ofHours(9)),
                urgent.time().after(TUESDAY, Duration.ofHours(9)));
        assertEquals(Instant.parse("2026-11-25T15:00:00Z"), important.time().after(TUESDAY, Duration.ofHours(9)));
    }

    @Test
    void aCalendarIsQuotedSoThatItCanBeRebuilt() {
        CalendarTerms quoted = CalendarTerms.of(OFFICE);
        assertEquals("MONDAY 08:00-17:00", quoted.segments().get(0));
        assertEquals(5, quoted.segments().size());
        assertEquals(List.of("--08-01 Fête nationale", "2026-12-24/2027-01-02 Fin d'année"), quoted.holidays());
        WorkCalendar rebuilt = quoted.workCalendar();
        assertEquals(OFFICE.segments(), rebuilt.segments());
        assertEquals(OFFICE.holidays(), rebuilt.holidays());
        assertEquals(OFFICE.zone(), rebuilt.zone());
        assertEquals(quoted, CalendarTerms.of(rebuilt));
        assertEquals(new CalendarId("bureau"), rebuilt.id());
    }

    @Test
    void aQuotedCalendarWithoutHoursAlwaysCounts() {
        CalendarTerms always = new CalendarTerms(new CalendarId("x"), "Toujours", "UTC", List.of(), List.of());
        assertEquals(Duration.ofDays(7), always.workCalendar().between(TUESDAY, TUESDAY.plus(Duration.ofDays(7))));
        CalendarTerms broken = new CalendarTerms(new CalendarId("x"), "x", "UTC", List.of("MONDAY 8-17"), List.of());
        assertThrows(IllegalArgumentException.class, broken::workCalendar);
    }

    private static Deadline deadline(Target target, WorkCalendar calendar, List<Pause> pauses, Instant now) {
        return Deadline.of(
                Goal.RESOLVE,
                terms(target, Optional.ofNullable(calendar), TargetStart.OPENING),
                Optional.of(TUESDAY),
                pauses,
                Optional.empty(),
                now);
    }

    @Test
    void warningsComeAtHalfThreeQuartersAndTheWholeAndTheBreachJustAfter() {
        Deadline plain = deadline(Target.working(Duration.ofHours(8)), null, List.of(), in(1));
        assertEquals(in(4), plain.reaches(Threshold.HALF));
        assertEquals(in(6), plain.reaches(Threshold.THREE_QUARTERS));
        assertEquals(in(8), plain.reaches(Threshold.FULL));
        assertEquals(in(8).plusNanos(1_000), plain.reaches(Threshold.BREACH));
        Pause pause = new Pause(Pause.Kind.PENDING, in(5), Optional.of(in(7)));
        Deadline paused = deadline(Target.working(Duration.ofHours(8)), null, List.of(pause), in(8));
        assertEquals(in(4), paused.reaches(Threshold.HALF), "the pause came later");
        assertEquals(in(8), paused.reaches(Threshold.THREE_QUARTERS));
        assertEquals(in(10), paused.reaches(Threshold.FULL));
        assertEquals(in(10).plusNanos(1_000), paused.reaches(Threshold.BREACH));
        assertEquals(
                List.of(50, 75, 100, 100),
                Stream.of(Threshold.values()).map(Threshold::percent).toList());
    }

    @Test
    void aThresholdIsToTheMicrosecondAndNeverTooEarly() {
        Deadline odd = deadline(Target.working(Duration.ofSeconds(1)), null, List.of(), TUESDAY);
        assertEquals(TUESDAY.plusMillis(750), odd.reaches(Threshold.THREE_QUARTERS));
        Instant half = TUESDAY.plusMillis(500);
        Deadline fraction = Deadline.of(
                Goal.RESOLVE,
                terms(Target.endOfDay(0), Optional.of(OFFICE), TargetStart.OPENING),
                Optional.of(half),
                List.of(),
                Optional.empty(),
                half);
        assertEquals(half.plusMillis(3_599_750), fraction.reaches(Threshold.HALF), "half of 1:59:59.5");
        Deadline days = deadline(Target.days(1), OFFICE, List.of(), TUESDAY);
        assertEquals(Instant.parse("2026-11-25T10:30:00Z"), days.reaches(Threshold.HALF), "half of nine working hours");
        assertEquals(Instant.parse("2026-11-25T12:45:00Z"), days.reaches(Threshold.THREE_QUARTERS));
    }

    @Test
    void aDeadlineExplainsItselfStepByStep() {
        Pause pause = new Pause(Pause.Kind.PENDING, in(1), Optional.of(in(19)));
        Target target = Target.working(Duration.ofHours(4));
        Deadline deadline = deadline(target, OFFICE, List.of(pause), in(20));
        List<Step> steps = deadline.explain(in(20)).steps();
        assertEquals(new Started(TargetStart.OPENING, Optional.of(TUESDAY)), steps.get(0));
        assertEquals(new Promised("Standard", Goal.RESOLVE, target), steps.get(1));
        assertEquals(new Counted(Optional.of("Bureau"), "UTC"), steps.get(2));
        Excluded night = (Excluded) steps.get(3);
        assertEquals(in(2), night.stretch().from());
        assertEquals(in(17), night.stretch().to());
        assertEquals(new Paused(pause, Duration.ofHours(3)), steps.get(4), "an hour before and two after the night");
        assertEquals(new Due(in(22), ClockState.RUNNING, Optional.empty()), steps.get(5));
        assertEquals(6, steps.size());
        assertEquals("Standard", deadline.serviceLevel());
        assertEquals(target, deadline.target());
    }

    @Test
    void withoutCalendarAllTimeCountsAndWithoutStartNothingHasBegun() {
        Target target = Target.working(Duration.ofHours(4));
        Deadline waiting = Deadline.of(
                Goal.OWN,
                terms(target, Optional.empty(), TargetStart.GROUP_ASSIGNMENT),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                TUESDAY);
        assertEquals(
                List.of(
                        new Started(TargetStart.GROUP_ASSIGNMENT, Optional.empty()),
                        new Promised("Standard", Goal.OWN, target),
                        new Counted(Optional.empty(), "UTC"),
                        new Due(in(4), ClockState.NOT_STARTED, Optional.empty())),
                waiting.explain(TUESDAY).steps());
    }

    @Test
    void whatIsExcludedIsToldTwentyTimesAtMost() {
        List<Step> many = deadline(Target.days(30), OFFICE, List.of(), TUESDAY)
                .explain(TUESDAY)
                .steps();
        List<Excluded> told = many.stream()
                .filter(Excluded.class::isInstance)
                .map(Excluded.class::cast)
                .toList();
        assertEquals(20, told.size());
        assertEquals(
                new ExcludedMore(told.get(19).stretch().to()), many.get(23), "and then from where on there is more");
        assertEquals(25, many.size());
        List<Step> twenty = deadline(Target.days(20), OFFICE, List.of(), TUESDAY)
                .explain(TUESDAY)
                .steps();
        assertEquals(20, twenty.stream().filter(Excluded.class::isInstance).count());
        assertEquals(0, twenty.stream().filter(ExcludedMore.class::isInstance).count(), "that was all");
        List<Step> few = deadline(Target.days(3), OFFICE, List.of(), TUESDAY)
                .explain(TUESDAY)
                .steps();
        assertEquals(0, few.stream().filter(ExcludedMore.class::isInstance).count());
        assertEquals(3, few.stream().filter(Excluded.class::isInstance).count());
    }

    @Test
    void aPauseLastsUntilItsEndOrUntilNow() {
        Pause running = Pause.begun(Pause.Kind.SOLVED, in(2));
        assertEquals(in(5), running.end(in(5)));
        assertEquals(in(2), running.end(in(1)), "never before it began");
        assertEquals(Duration.ofHours(3), running.length(in(5)));
        assertEquals(Duration.ZERO, running.length(in(1)));
        Pause ended = running.ended(in(4));
        assertEquals(in(4), ended.end(in(9)));
        assertEquals(Duration.ofHours(2), ended.length(in(9)));
        assertEquals(Pause.Kind.SOLVED, ended.kind());
    }

    @Test
    void pausesBeforeTheStartOrAfterTheEndDoNotCount() {
        Pause before = new Pause(Pause.Kind.PENDING, in(-3), Optional.of(TUESDAY));
        Pause across = new Pause(Pause.Kind.PENDING, in(-1), Optional.of(in(2)));
        Pause after = new Pause(Pause.Kind.PENDING, in(5), Optional.of(in(6)));
        Deadline done = Deadline.of(
                Goal.RESOLVE,
                terms(Target.working(Duration.ofHours(8)), Optional.empty(), TargetStart.OPENING),
                Optional.of(TUESDAY),
                List.of(before, across, after),
                Optional.of(in(5)),
                in(9));
        assertEquals(in(10), done.due());
        assertEquals(
                List.of(new Pause(Pause.Kind.PENDING, TUESDAY, Optional.of(in(2)))),
                done.pauses(),
                "and one that lasted at the start begins there");
        assertEquals(Duration.ofHours(5), done.remaining(in(9)));
    }

    @Test
    void nothingIsBreachedWhileItIsPausedNotEvenAtTheLastMoment() {
        Target four = Target.working(Duration.ofHours(4));
        Pause atDue = Pause.begun(Pause.Kind.PENDING, in(4));
        Pause tooLate = Pause.begun(Pause.Kind.PENDING, in(5));
        assertEquals(
                ClockState.PAUSED, deadline(four, null, List.of(atDue), in(9)).state());
        assertEquals(
                ClockState.BREACHED,
                deadline(four, null, List.of(tooLate), in(9)).state());
        assertEquals(ClockState.RUNNING, deadline(four, null, List.of(), in(4)).state());
        assertEquals(
                ClockState.BREACHED,
                deadline(four, null, List.of(), in(4).plusNanos(1_000)).state());
    }

    @Test
    void warningsAreOrderedByGoalThenThreshold() {
        List<Warning> ordered = Stream.of(Goal.values())
                .flatMap(goal -> Stream.of(Threshold.values()).map(threshold -> new Warning(goal, threshold)))
                .toList();
        assertEquals(
                ordered,
                ordered.stream()
                        .sorted(java.util.Comparator.reverseOrder())
                        .sorted()
                        .toList());
    }
}
