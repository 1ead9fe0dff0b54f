package org.incidentdesk.domain.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.TimeOfDay;
import org.incidentdesk.domain.calendar.WeeklySegment;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driving.AssessTicket;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.CategoryDefinition;
import org.incidentdesk.domain.port.driving.ClassifyTicket;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.HoldTicket;
import org.incidentdesk.domain.port.driving.OverridePriority;
import org.incidentdesk.domain.port.driving.RefuseSolution;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ResumeTicket;
import org.incidentdesk.domain.port.driving.ServiceLevelDefinition;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityOverride;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.servicelevel.Basis;
import org.incidentdesk.domain.servicelevel.ClockState;
import org.incidentdesk.domain.servicelevel.Goal;
import org.incidentdesk.domain.servicelevel.Pause;
import org.incidentdesk.domain.servicelevel.Target;
import org.incidentdesk.domain.servicelevel.TargetStart;
import org.incidentdesk.domain.servicelevel.Targets;
import org.incidentdesk.domain.servicelevel.Threshold;
import org.incidentdesk.domain.servicelevel.Warning;
import org.incidentdesk.domain.settings.ClockRules;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.TicketEvent.TargetReached;
import org.incidentdesk.domain.ticket.TimelineEntry.Solution;
import org.junit.jupiter.api.Test;

/**
 * Where well-known desks have gone wrong with time for years, each as a test. The numbers are those of the list of faults
 * that the design keeps.
 */
class KnownFaultsOfTimeTest {

    private static final CalendarId OFFICE = new CalendarId("office");

    private final TestDesk desk = new TestDesk();

    /** Monday to Friday, eight to noon and one to five, in Paris: the desk's first moment is a Tuesday, 16:00 there. */
    private void office(Holiday... holidays) {
        List<WeeklySegment> segments = Stream.of(DayOfWeek.values())
                .limit(5)
                .flatMap(day -> Stream.of(segment(day, 8, 12), segment(day, 13, 17)))
                .toList();
        desk.storage
                .unitOfWork()
                .within(r -> r.calendars()
                        .save(new WorkCalendar(
                                OFFICE, new Title("Office"), "Europe/Paris", false, segments, List.of(holidays), 0)));
    }

    private static WeeklySegment segment(DayOfWeek day, int from, int to) {
        return new WeeklySegment(day, new TimeOfDay(from * 3600), new TimeOfDay(to * 3600));
    }

    private ServiceLevelId level(String name, String toOwn, String toResolve, Basis basis, TargetStart start) {
        Targets targets = new Targets(Target.parse(toOwn), Target.parse(toResolve));
        return new ServiceLevelId(desk.desk
                .serviceLevels()
                .addServiceLevel(Request.of(
                        TestDesk.PROF,
                        new ServiceLevelDefinition(
                                new Title(name), basis, Collections.nCopies(5, targets), Optional.of(OFFICE), start)))
                .id());
    }

    private void officeLevel(String toResolve) {
        office();
        promise(level("Office hours", "PT1H", toResolve, Basis.URGENCY, TargetStart.OPENING), ClockRules.STANDARD);
    }

    private void promise(ServiceLevelId level, ClockRules clock) {
        desk.settings(old -> new DeskSettings(
                old.deskName(),
                old.zone(),
                old.closurePolicy(),
                old.automaticClosureDays(),
                old.reopeningWindowDays(),
                old.requesterReopensClosed(),
                old.matrix(),
                level,
                old.links(),
                clock,
                old.correspondence(),
                old.firstAssignment(),
                old.version()));
    }

    private void hold(TicketNumber number, HoldReason reason) {
        desk.desk
                .work()
                .hold(Request.of(TestDesk.SARA, new HoldTicket(number, reason, Optional.empty(), Optional.empty())));
    }

    private void resume(TicketNumber number) {
        desk.desk.work().resume(Request.of(TestDesk.SARA, new ResumeTicket(number)));
    }

    private void assess(TicketNumber number, Impact impact, Urgency urgency) {
        desk.desk.triage().assess(Request.of(TestDesk.SARA, new AssessTicket(number, impact, urgency)));
    }

    private void until(String moment) {
        desk.later(Duration.between(desk.now(), Instant.parse(moment)));
    }

    private Instant due(TicketNumber number) {
        return desk.view(number).timeToResolve().due();
    }

    private ClockState state(TicketNumber number) {
        return desk.view(number).timeToResolve().state();
    }

    private List<TicketEvent> events(TicketNumber number) {
        return desk.desk.consultation().history(TestDesk.SARA, number).stream()
                .map(RecordedEvent::event)
                .toList();
    }

    private List<TargetReached> warnings(TicketNumber number) {
        return events(number).stream()
                .filter(TargetReached.class::isInstance)
                .map(TargetReached.class::cast)
                .toList();
    }

    private int attend() {
        return desk.desk.clockDuties().attend(100).done();
    }

    /** Row 1. */
    @Test
    void nothingIsBreachedWhileItIsOnHold() {
        TicketNumber number = desk.reported();
        desk.later(Duration.ofHours(71));
        attend();
        int before = warnings(number).size();
        hold(number, HoldReason.AWAITING_VENDOR);
        desk.later(Duration.ofDays(300));
        assertEquals(ClockState.PAUSED, state(number));
        assertEquals(0, attend());
        assertEquals(before, warnings(number).size());
        assertEquals(Duration.ofHours(1), desk.view(number).timeToResolve().remaining(desk.now()), "the pause runs");
        resume(number);
        assertEquals(ClockState.RUNNING, state(number));
        assertEquals(desk.now().plus(Duration.ofHours(1)), due(number));
    }

    /** Row 1: a hold that begins at the due moment itself. */
    @Test
    void aHoldAtTheDueMomentIsNotBreachedEither() {
        TicketNumber number = desk.reported();
        desk.later(Duration.ofHours(72));
        hold(number, HoldReason.AWAITING_VENDOR);
        desk.later(Duration.ofHours(5));
        assertEquals(ClockState.PAUSED, state(number));
    }

    /** Row 2. */
    @Test
    void aPauseSurvivesAChangeOfTheAgreement() {
        TicketNumber number = desk.reported();
        desk.later(Duration.ofHours(1));
        hold(number, HoldReason.AWAITING_VENDOR);
        desk.later(Duration.ofHours(10));
        assess(number, Impact.HIGH, Urgency.HIGH);
        desk.later(Duration.ofHours(5));
        resume(number);
        assertEquals(TestDesk.START.plus(Duration.ofHours(24 + 15)), due(number), "changed while it lasted");
        assess(number, Impact.LOW, Urgency.LOW);
        assertEquals(TestDesk.START.plus(Duration.ofHours(120 + 15)), due(number), "and changed after it");
    }

    /** Row 2: by a rule on the priority, or on the category. */
    @Test
    void aChangedPriorityOrCategoryRecomputesFromTheSameStart() {
        office();
        ServiceLevelId byPriority = new ServiceLevelId(desk.desk
                .serviceLevels()
                .addServiceLevel(Request.of(
                        TestDesk.PROF,
                        new ServiceLevelDefinition(
                                new Title("By priority"),
                                Basis.PRIORITY,
                                Stream.of(50, 40, 30, 20, 10)
                                        .map(hours -> Target.working(Duration.ofHours(hours)))
                                        .map(target -> new Targets(target, target))
                                        .toList(),
                                Optional.empty(),
                                TargetStart.OPENING)))
                .id());
        promise(byPriority, ClockRules.STANDARD);
        ServiceLevelId own = level("Payroll", "PT1H", "P1D", Basis.URGENCY, TargetStart.OPENING);
        CategoryId payroll = category("Paie", Optional.empty(), Optional.of(own));
        CategoryId below = category("Bulletin", Optional.of(payroll), Optional.empty());
        TicketNumber number = desk.reported();
        assertEquals(TestDesk.START.plus(Duration.ofHours(30)), due(number));
        desk.later(Duration.ofHours(2));
        hold(number, HoldReason.AWAITING_VENDOR);
        desk.later(Duration.ofHours(3));
        resume(number);
        desk.desk
                .triage()
                .overridePriority(Request.of(
                        TestDesk.SARA,
                        new OverridePriority(number, new PriorityOverride(Priority.VERY_HIGH, new Text("Paie")))));
        assertEquals(TestDesk.START.plus(Duration.ofHours(10 + 3)), due(number), "the override's target");
        desk.desk
                .triage()
                .classify(Request.of(TestDesk.SARA, new ClassifyTicket(number, Optional.of(below), Set.of())));
        // the next working day at the same time of day; the hold began after closing time
        assertEquals(Instant.parse("2026-11-25T15:00:00Z"), due(number), "the hold lay outside the office's hours");
        assertEquals("Payroll", desk.view(number).timeToResolve().serviceLevel());
    }

    private CategoryId category(String name, Optional<CategoryId> parent, Optional<ServiceLevelId> level) {
        return new CategoryId(desk.desk
                .catalogue()
                .addCategory(Request.of(
                        TestDesk.PROF,
                        new CategoryDefinition(
                                new Title(name), parent, Optional.empty(), true, true, false, level, Optional.empty())))
                .id());
    }

    @Test
    void aServiceLevelThatDoesNotExistIsRefused() {
        assertThrows(
                NotFound.class, () -> category("Paie", Optional.empty(), Optional.of(new ServiceLevelId("nowhere"))));
        assertThrows(NotFound.class, () -> promise(new ServiceLevelId("nowhere"), ClockRules.STANDARD));
    }

    /** Row 3. */
    @Test
    void timeSolvedIsToldApartFromTimeOnHold() {
        TicketNumber number = desk.reported();
        desk.later(Duration.ofHours(1));
        desk.solve(number);
        desk.later(Duration.ofHours(4));
        desk.desk.resolution().refuse(Request.of(TestDesk.JULIE, new RefuseSolution(number, new Text("Toujours"))));
        hold(number, HoldReason.AWAITING_VENDOR);
        desk.later(Duration.ofHours(2));
        resume(number);
        assertEquals(
                List.of(Pause.Kind.SOLVED, Pause.Kind.PENDING),
                desk.view(number).timeToResolve().pauses().stream()
                        .map(Pause::kind)
                        .toList());
        assertEquals(TestDesk.START.plus(Duration.ofHours(72 + 6)), due(number));
    }

    /** Row 4. */
    @Test
    void aPromiseDoesNotMoveWithTheServiceLevelsDefinition() {
        TicketNumber number = desk.reported();
        Instant promised = due(number);
        Targets other = new Targets(Target.parse("PT1H"), Target.parse("PT2H"));
        desk.desk
                .serviceLevels()
                .changeServiceLevel(
                        new ServiceLevelId("standard"),
                        Request.of(
                                TestDesk.PROF,
                                new ServiceLevelDefinition(
                                        new Title("Standard"),
                                        Basis.URGENCY,
                                        Collections.nCopies(5, other),
                                        Optional.empty(),
                                        TargetStart.OPENING)));
        assertEquals(promised, due(number));
        assess(number, Impact.MEDIUM, Urgency.MEDIUM);
        assertEquals(TestDesk.START.plus(Duration.ofHours(2)), due(number), "only assessing it anew promises anew");
    }

    /** Row 5. */
    @Test
    void goingFromHoldBackToNewKeepsThePause() {
        TicketNumber number = desk.reported();
        desk.later(Duration.ofHours(1));
        hold(number, HoldReason.AWAITING_VENDOR);
        desk.later(Duration.ofHours(8));
        resume(number);
        assertEquals(Status.NEW, desk.status(number));
        assertEquals(TestDesk.START.plus(Duration.ofHours(80)), due(number));
        assertEquals(ClockState.RUNNING, state(number));
    }

    /** Row 6. */
    @Test
    void theTimeWithAndWithoutPausesCanBothBeRead() {
        TicketNumber number = desk.reported();
        desk.later(Duration.ofHours(1));
        hold(number, HoldReason.AWAITING_VENDOR);
        desk.later(Duration.ofHours(8));
        resume(number);
        desk.later(Duration.ofHours(2));
        desk.solve(number);
        var deadline = desk.view(number).timeToResolve();
        Duration gross = Duration.between(deadline.start(), deadline.doneAt().orElseThrow());
        Duration paused = deadline.pauses().stream()
                .map(pause -> pause.length(desk.now()))
                .reduce(Duration.ZERO, Duration::plus);
        assertEquals(Duration.ofHours(11), gross);
        assertEquals(Duration.ofHours(3), gross.minus(paused));
    }

    /** Row 7, for hours. */
    @Test
    void aPauseOverAWeekendMovesATargetInHoursByItsWorkingTimeOnly() {
        overAWeekend("PT40H", "2026-12-01T15:00:00Z", "2026-12-02T08:00:00Z");
    }

    /** Row 7, for days. */
    @Test
    void aPauseOverAWeekendMovesATargetInDaysByItsWorkingTimeOnly() {
        overAWeekend("P5D", "2026-12-01T15:00:00Z", "2026-12-02T08:00:00Z");
    }

    private void overAWeekend(String target, String unmoved, String moved) {
        officeLevel(target);
        TicketNumber number = desk.reported();
        assertEquals(Instant.parse(unmoved), due(number));
        // from Friday 16:00 to Monday 09:00 in Paris: two working hours, sixty-five on the clock
        until("2026-11-27T15:00:00Z");
        hold(number, HoldReason.AWAITING_VENDOR);
        until("2026-11-30T08:00:00Z");
        resume(number);
        assertEquals(Instant.parse(moved), due(number));
    }

    /** Row 7: a whole weekend moves nothing. */
    @Test
    void aPauseWithoutWorkingTimeMovesNothing() {
        officeLevel("P5D");
        TicketNumber number = desk.reported();
        Instant before = due(number);
        until("2026-11-27T16:00:00Z");
        hold(number, HoldReason.AWAITING_VENDOR);
        until("2026-11-30T07:00:00Z");
        resume(number);
        assertEquals(before, due(number));
    }

    /** Row 8. */
    @Test
    void warningsFallWhereThePartOfTheWorkingTimeHasPassed() {
        officeLevel("PT8H");
        TicketNumber number = desk.reported();
        desk.later(Duration.ofDays(9));
        assertEquals(1, attend());
        assertEquals(
                List.of(
                        "OWN HALF 2026-11-24T15:30:00Z",
                        "OWN THREE_QUARTERS 2026-11-24T15:45:00Z",
                        // ends at closing time and does not roll to the next opening
                        "OWN FULL 2026-11-24T16:00:00Z",
                        "OWN BREACH 2026-11-24T16:00:00.000001Z",
                        "RESOLVE HALF 2026-11-25T10:00:00Z",
                        "RESOLVE THREE_QUARTERS 2026-11-25T13:00:00Z",
                        "RESOLVE FULL 2026-11-25T15:00:00Z",
                        "RESOLVE BREACH 2026-11-25T15:00:00.000001Z"),
                warnings(number).stream()
                        .map(told -> told.warning().goal() + " "
                                + told.warning().threshold() + " " + told.head().at())
                        .toList());
        assertEquals(
                List.of("TARGET_WARNED", "TARGET_BREACHED"),
                warnings(number).stream()
                        .map(told -> told.type().name())
                        .distinct()
                        .toList());
        assertEquals(0, attend(), "each once");
    }

    /** Row 9 is the calendar's; here: a target that no time can meet is refused when it is made. */
    @Test
    void aTargetOutOfRangeIsRefused() {
        for (String text : List.of("PT0S", "PT-1H", "P0D", "P3651D", "PT87600H", "P1D/END/END", "soon", "PT0.5S")) {
            assertThrows(InvalidValue.class, () -> Target.parse(text), text);
        }
        for (String text : List.of("PT1S", "P3650D", "P0D/END", "PT87599H59M59S")) {
            assertEquals(text, Target.parse(text).toString());
        }
    }

    /** Row 10. */
    @Test
    void timeCountsFromTheAssignmentToAGroupWhereTheLevelSaysSo() {
        office();
        promise(
                level("From the group", "PT1H", "PT8H", Basis.URGENCY, TargetStart.GROUP_ASSIGNMENT),
                ClockRules.STANDARD);
        TicketNumber number = desk.reported();
        desk.later(Duration.ofDays(30));
        assertEquals(ClockState.NOT_STARTED, state(number));
        assertEquals(0, attend());
        until("2027-01-05T08:00:00Z");
        desk.desk
                .triage()
                .assign(Request.of(TestDesk.SARA, new AssignTicket(number, new Assignee.Team(TestDesk.SUPPORT))));
        assertEquals(
                Instant.parse("2027-01-05T08:00:00Z"),
                desk.view(number).timeToResolve().start());
        assertEquals(Instant.parse("2027-01-06T08:00:00Z"), due(number));
        assertEquals(ClockState.RUNNING, state(number));
    }

    /** Row 11. */
    @Test
    void remindersFallOnWorkingTimeAndThenTheTicketIsSolved() {
        office(new Holiday.Dated(new Title("Pont"), LocalDate.parse("2026-11-26"), LocalDate.parse("2026-11-26")));
        promise(
                new ServiceLevelId("standard"),
                new ClockRules(
                        Optional.of(OFFICE),
                        Optional.empty(),
                        Optional.of(new ClockRules.Reminders(2, new Text("Sans réponse.")))));
        // Tuesday evening: asked outside the hours
        until("2026-11-24T20:00:00Z");
        TicketNumber number = desk.reported();
        hold(number, HoldReason.AWAITING_REQUESTER);
        // Wednesday, not the holiday on Thursday, Friday evening: so Monday at eight
        Instant first =
                desk.view(number).progress().hold().orElseThrow().remindAt().orElseThrow();
        assertEquals(Instant.parse("2026-11-30T07:00:00Z"), first.truncatedTo(ChronoUnit.MINUTES));
        until("2026-11-29T12:00:00Z");
        assertEquals(0, attend());
        // the clock stood still and comes by at night: it waits for the morning
        until("2026-11-30T23:00:00Z");
        assertEquals(0, attend());
        until("2026-12-01T09:00:00Z");
        assertEquals(1, attend());
        assertEquals(0, attend(), "and not twice");
        assertEquals(1, desk.view(number).progress().hold().orElseThrow().reminded());
        until("2026-12-03T09:00:00Z");
        assertEquals(1, attend());
        assertEquals(Status.PENDING, desk.status(number));
        until("2026-12-07T08:59:59Z");
        assertEquals(0, attend());
        until("2026-12-07T09:00:00Z");
        assertEquals(1, attend());
        assertEquals(Status.SOLVED, desk.status(number));
        Solution solution = (Solution) desk.view(number).timeline().get(0);
        assertEquals(new Text("Sans réponse."), solution.text());
        assertEquals(Outcome.NOT_REPRODUCED, solution.outcome());
    }

    /** Row 11: off by default, and switched off again. */
    @Test
    void nobodyIsRemindedWhereRemindersAreOff() {
        TicketNumber never = desk.reported();
        hold(never, HoldReason.AWAITING_REQUESTER);
        office();
        promise(
                new ServiceLevelId("standard"),
                new ClockRules(
                        Optional.of(OFFICE),
                        Optional.empty(),
                        Optional.of(new ClockRules.Reminders(1, new Text("Sans réponse.")))));
        TicketNumber once = desk.reported();
        hold(once, HoldReason.AWAITING_REQUESTER);
        promise(new ServiceLevelId("standard"), ClockRules.STANDARD);
        desk.later(Duration.ofDays(60));
        attend();
        assertEquals(0, attend(), "the plan is given up");
        for (TicketNumber number : List.of(never, once)) {
            assertEquals(Status.PENDING, desk.status(number));
            assertFalse(events(number).stream().anyMatch(TicketEvent.RequesterReminded.class::isInstance));
        }
    }

    /** Row 24. */
    @Test
    void theClosingDateIsShownAndFollowsTheDesksCalendar() {
        office(new Holiday.Dated(new Title("Congé"), LocalDate.parse("2026-11-25"), LocalDate.parse("2026-11-30")));
        promise(
                new ServiceLevelId("standard"),
                new ClockRules(Optional.of(OFFICE), Optional.empty(), Optional.empty()));
        desk.closurePolicy(ClosurePolicy.AUTOMATIC);
        TicketNumber number = desk.reported();
        desk.solve(number);
        Instant closing = Instant.parse("2026-12-07T15:00:00Z");
        assertEquals(Optional.of(closing), desk.view(number).closesAt());
        until("2026-12-07T14:59:59Z");
        assertEquals(0, desk.desk.clockDuties().closeSolved(100).done());
        until("2026-12-07T15:00:00Z");
        assertEquals(1, desk.desk.clockDuties().closeSolved(100).done());
        assertEquals(Status.CLOSED, desk.status(number));
    }

    @Test
    void aDaylightSavingChangeInsideAPauseOrATargetLosesAndGainsNothing() {
        officeLevel("PT16H");
        // Friday 16:00 in Paris before the clock goes forward on Sunday 2027-03-28
        until("2027-03-26T15:00:00Z");
        TicketNumber plain = desk.reported();
        TicketNumber held = desk.reported();
        assertEquals(Instant.parse("2027-03-30T14:00:00Z"), due(plain), "Tuesday 16:00 of summer time");
        hold(held, HoldReason.AWAITING_VENDOR);
        until("2027-03-29T07:00:00Z");
        resume(held);
        assertEquals(Instant.parse("2027-03-31T07:00:00Z"), due(held), "one hour on Friday and one on Monday later");
    }

    @Test
    void theManagersOfTheGroupsAreToldFromTheThresholdOn() {
        promise(
                new ServiceLevelId("standard"),
                new ClockRules(Optional.empty(), Optional.of(Threshold.THREE_QUARTERS), Optional.empty()));
        desk.desk
                .people()
                .changeGroup(
                        TestDesk.SUPPORT,
                        Request.of(
                                TestDesk.PROF,
                                new GroupDefinition(
                                        new Title("Support"), 2, Optional.of(TestDesk.PAUL.person()), true)));
        TicketNumber number = desk.reported();
        desk.desk
                .triage()
                .assign(Request.of(TestDesk.SARA, new AssignTicket(number, new Assignee.Team(TestDesk.SUPPORT))));
        desk.later(Duration.ofHours(36));
        attend();
        assertEquals(Set.of(), desk.view(number).assignment().observers());
        desk.later(Duration.ofHours(18));
        attend();
        assertEquals(
                Set.of(TestDesk.PAUL.person()), desk.view(number).assignment().observers());
        List<TargetReached> told = warnings(number);
        assertEquals(
                new Warning(Goal.RESOLVE, Threshold.THREE_QUARTERS), told.get(1).warning());
        assertEquals(Set.of(TestDesk.PAUL.person()), told.get(1).told());
        assertTrue(told.get(0).told().isEmpty());
        assertTrue(
                desk.desk.consultation().history(TestDesk.JULIE, number).stream()
                        .noneMatch(recorded -> recorded.event() instanceof TargetReached),
                "warnings are the desk's own");
    }

    @Test
    void anotherAgreementIsWarnedOfAnew() {
        TicketNumber number = desk.reported();
        desk.later(Duration.ofHours(40));
        attend();
        long halves = halves(number);
        assess(number, Impact.MEDIUM, Urgency.LOW);
        attend();
        assertEquals(halves, halves(number), "half of 120 hours has not passed");
        desk.later(Duration.ofHours(20));
        attend();
        assertEquals(halves + 1, halves(number));
    }

    private long halves(TicketNumber number) {
        return warnings(number).stream()
                .filter(told -> told.warning().equals(new Warning(Goal.RESOLVE, Threshold.HALF)))
                .count();
    }

    @Test
    void theHistoryAloneSaysWhatWasPromised() {
        officeLevel("P3D");
        TicketNumber number = desk.reported();
        hold(number, HoldReason.AWAITING_VENDOR);
        desk.later(Duration.ofHours(30));
        resume(number);
        Instant now = desk.now();
        Instant due = due(number);
        List<RecordedEvent> history = desk.desk.consultation().history(TestDesk.SARA, number);
        assertEquals(due, Ticket.replay(history).deadline(Goal.RESOLVE, now).due(), "with no calendar at hand");
    }

    @Test
    void aCallDoesNoMoreThanItIsAskedForAndSaysThatThereIsMore() {
        for (int i = 0; i < 5; i++) {
            desk.reported();
        }
        desk.later(Duration.ofDays(30));
        var first = desk.desk.clockDuties().attend(3);
        assertEquals(3, first.done());
        assertTrue(first.more());
        var second = desk.desk.clockDuties().attend(3);
        assertEquals(2, second.done());
        assertFalse(second.more());
        assertThrows(InvalidValue.class, () -> desk.desk.clockDuties().attend(0));
    }
}
