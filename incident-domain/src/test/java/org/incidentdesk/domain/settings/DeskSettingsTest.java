package org.incidentdesk.domain.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.calendar.WeeklySegment;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.calendar.WorkingTime;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.notification.NotificationRules;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketRules;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a new desk starts with, what an administrator may set, and what follows from it. */
class DeskSettingsTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-27T10:00:00Z");

    private static DeskSettings settings(String zone, ClosurePolicy policy, int closureDays, int windowDays) {
        DeskSettings standard = DeskSettings.standard();
        return new DeskSettings(
                standard.deskName(),
                zone,
                policy,
                closureDays,
                windowDays,
                true,
                standard.matrix(),
                standard.serviceLevel(),
                standard.links(),
                standard.clock(),
                standard.correspondence(),
                standard.firstAssignment(),
                6);
    }

    private static String refused(Executable setting) {
        InvalidValue.Fault fault =
                assertThrows(InvalidValue.class, setting).faults().get(0);
        return fault.field() + " " + fault.code() + " " + fault.facts();
    }

    @Test
    void aNewDeskClosesOnApprovalAndMayReopenForThirtyDays() {
        DeskSettings standard = DeskSettings.standard();
        assertEquals(
                new TicketRules(ClosurePolicy.ON_APPROVAL, false, Duration.ofDays(30), Duration.ofDays(14)),
                standard.ticketRules());
        assertEquals(5, standard.automaticClosureDays());
        assertEquals("standard", standard.matrix().value());
        assertEquals("standard", standard.serviceLevel().value());
        assertEquals(LinkRules.OFF, standard.links());
        assertEquals(Language.FR, standard.correspondence().language());
        assertEquals(Optional.empty(), standard.clock().reminders());
        assertEquals(Optional.empty(), standard.clock().managersFrom());
    }

    @Test
    void theRulesOfTicketsAreThoseThatWereSet() {
        assertEquals(
                new TicketRules(ClosurePolicy.IMMEDIATE, true, Duration.ofDays(7), Duration.ofDays(14)),
                settings("UTC", ClosurePolicy.IMMEDIATE, 3, 7).ticketRules());
    }

    @Test
    void closureAndReopeningHaveTheirLimits() {
        for (int days : List.of(0, 91, -1)) {
            assertEquals(
                    "automaticClosureDays out-of-range {max=90}",
                    refused(() -> settings("UTC", ClosurePolicy.AUTOMATIC, days, 30)));
        }
        for (int days : List.of(-1, 3651)) {
            assertEquals(
                    "reopeningWindowDays out-of-range {max=3650}",
                    refused(() -> settings("UTC", ClosurePolicy.AUTOMATIC, 5, days)));
        }
        assertEquals(1, settings("UTC", ClosurePolicy.AUTOMATIC, 1, 0).automaticClosureDays());
        assertEquals(90, settings("UTC", ClosurePolicy.AUTOMATIC, 90, 3650).automaticClosureDays());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Nirgends", "", "Moon"})
    void aZoneThatNobodyKnowsIsRefused(String zone) {
        assertEquals(
                "zone unknown-zone {value=" + zone + "}",
                refused(() -> settings(zone, ClosurePolicy.AUTOMATIC, 5, 30)));
    }

    private static TicketSnapshot.Progress solved(Status status) {
        return new TicketSnapshot.Progress(
                status, Optional.empty(), Optional.empty(), Optional.of(FRIDAY), Optional.empty(), 0);
    }

    @ParameterizedTest
    @EnumSource(ClosurePolicy.class)
    void theClosingDateIsShownInAdvanceWhereTheClockCloses(ClosurePolicy policy) {
        DeskSettings settings = settings("UTC", policy, 5, 30);
        assertEquals(
                policy == ClosurePolicy.AUTOMATIC ? Optional.of(FRIDAY.plus(Duration.ofDays(5))) : Optional.empty(),
                settings.closesAt(solved(Status.SOLVED), WorkingTime.always()));
        assertEquals(Optional.empty(), settings.closesAt(solved(Status.CLOSED), WorkingTime.always()));
    }

    @Test
    void theDelayOfClosureCountsInWorkingDays() {
        DeskSettings settings = settings("Europe/Zurich", ClosurePolicy.AUTOMATIC, 5, 30);
        assertEquals(
                FRIDAY.plus(Duration.ofDays(7)),
                settings.automaticClosure(FRIDAY, settings.weekdays()),
                "a weekend lies between");
    }

    @Test
    void weekdaysAreMondayToFridayAllDayLongInTheDesksZone() {
        WorkCalendar weekdays =
                settings("Europe/Zurich", ClosurePolicy.AUTOMATIC, 5, 30).weekdays();
        assertEquals("Europe/Zurich", weekdays.zone());
        assertEquals(
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                weekdays.segments().stream().map(WeeklySegment::day).toList());
        assertEquals(Duration.ofDays(5), weekdays.between(FRIDAY, FRIDAY.plus(Duration.ofDays(7))));
    }

    @Test
    void aNewVersionChangesNothingElse() {
        DeskSettings settings = settings("UTC", ClosurePolicy.AUTOMATIC, 5, 30);
        assertEquals(9, settings.atVersion(9).version());
        assertEquals(settings, settings.atVersion(9).atVersion(6));
    }

    @Test
    void remindersComeEveryDayToEveryNinetyDays() {
        Text solution = new Text("Sans nouvelles, nous fermons.");
        assertEquals(1, new ClockRules.Reminders(1, solution).everyDays());
        assertEquals(90, new ClockRules.Reminders(90, solution).everyDays());
        for (int days : List.of(0, 91)) {
            assertEquals("everyDays out-of-range {max=90}", refused(() -> new ClockRules.Reminders(days, solution)));
        }
    }

    @Test
    void satisfactionIsAskedForUpToAYearOrNotAtAll() {
        NotificationRules rules = NotificationRules.standard();
        assertEquals(Duration.ZERO, new Correspondence(Language.EN, rules, 0).satisfactionPeriod());
        assertEquals(Duration.ofDays(365), new Correspondence(Language.EN, rules, 365).satisfactionPeriod());
        for (int days : List.of(-1, 366)) {
            assertEquals(
                    "satisfactionDays out-of-range {max=365}",
                    refused(() -> new Correspondence(Language.EN, rules, days)));
        }
    }

    @Test
    void linksDoNothingAtFirst() {
        assertFalse(LinkRules.OFF.openChildrenKeepParentOpen());
        assertFalse(LinkRules.OFF.parentSolvesChildren());
        assertFalse(LinkRules.OFF.lastChildSolvesParent());
    }
}
