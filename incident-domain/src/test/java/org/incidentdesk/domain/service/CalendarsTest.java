package org.incidentdesk.domain.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.TimeOfDay;
import org.incidentdesk.domain.calendar.WeeklySegment;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.port.driving.CalendarAdministration;
import org.incidentdesk.domain.port.driving.CalendarDefinition;
import org.incidentdesk.domain.port.driving.HolidayImport;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.WorkingSpan;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

class CalendarsTest {

    private static final CalendarId ALWAYS = new CalendarId("always");
    private static final CalendarId MONDAYS = new CalendarId("les-lundis");
    private static final Holiday PAQUES =
            new Holiday.Dated(new Title("Pâques"), LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 6));
    private static final Holiday MAY = new Holiday.Yearly(new Title("Fête du Travail"), MonthDay.of(5, 1));

    private final CalendarAdministration calendars = new TestDesk().desk.calendars();

    private static CalendarDefinition mondays(Holiday... holidays) {
        return new CalendarDefinition(
                new Title("Les lundis"),
                "UTC",
                false,
                List.of(new WeeklySegment(DayOfWeek.MONDAY, new TimeOfDay(8 * 3600), new TimeOfDay(16 * 3600))),
                List.of(holidays));
    }

    private void define(Holiday... holidays) {
        assertEquals(
                new Receipt(MONDAYS.value(), 1), calendars.addCalendar(Request.of(TestDesk.PROF, mondays(holidays))));
    }

    @Test
    void a_new_desk_has_the_calendar_by_which_all_time_counts() {
        assertEquals(List.of(WorkCalendar.always()), calendars.calendars(TestDesk.SARA));
        assertEquals(WorkCalendar.always(), calendars.calendar(TestDesk.SARA, ALWAYS));
        calendars.changeCalendar(ALWAYS, Request.on(TestDesk.PROF, 0, mondays()));
        assertEquals(1, calendars.calendars(TestDesk.SARA).size(), "the changed one takes the shipped one's place");
        assertFalse(calendars.calendar(TestDesk.SARA, ALWAYS).alwaysOn());
    }

    @Test
    void a_calendar_is_added_changed_and_listed() {
        define();
        define2();
        assertEquals(
                List.of("always", "les-lundis", "les-lundis-2"),
                calendars.calendars(TestDesk.SARA).stream()
                        .map(calendar -> calendar.id().value())
                        .toList());
        calendars.changeCalendar(MONDAYS, Request.on(TestDesk.PROF, 1, mondays(MAY)));
        assertEquals(List.of(MAY), calendars.calendar(TestDesk.SARA, MONDAYS).holidays());
        assertThrows(
                Conflict.class, () -> calendars.changeCalendar(MONDAYS, Request.on(TestDesk.PROF, 1, mondays(PAQUES))));
    }

    private void define2() {
        assertEquals(
                "les-lundis-2",
                calendars.addCalendar(Request.of(TestDesk.PROF, mondays())).id());
    }

    @Test
    void imported_holidays_come_to_those_that_are_there_and_none_comes_twice() {
        define(MAY);
        Request<HolidayImport> request = Request.of(TestDesk.PROF, new HolidayImport(List.of(PAQUES, MAY)));
        assertEquals(2, calendars.importHolidays(MONDAYS, request).version());
        assertEquals(3, calendars.importHolidays(MONDAYS, request).version());
        assertEquals(
                List.of(MAY, PAQUES), calendars.calendar(TestDesk.SARA, MONDAYS).holidays());
        InvalidValue refused = assertThrows(
                InvalidValue.class,
                () -> calendars.importHolidays(ALWAYS, Request.of(TestDesk.PROF, new HolidayImport(List.of(MAY)))));
        assertEquals("not-with-always-on", refused.faults().get(0).code());
    }

    @Test
    void working_time_is_tried_out_both_ways() {
        define(PAQUES);
        Instant from = Instant.parse("2026-03-30T12:00:00Z");
        Instant to = Instant.parse("2026-04-13T10:00:00Z");
        WorkingSpan added = calendars.after(TestDesk.SARA, MONDAYS, from, Duration.ofHours(6));
        assertEquals(to, added.to());
        assertEquals(added, calendars.between(TestDesk.SARA, MONDAYS, from, to));
        assertEquals(Duration.ofHours(6), added.working());
        assertEquals(1, added.excluded().size());
        assertEquals(List.of(PAQUES.name()), added.excluded().get(0).holidays());
        assertTrue(added.complete());
        WorkingSpan years = calendars.between(TestDesk.SARA, MONDAYS, from, Instant.parse("2036-03-30T12:00:00Z"));
        assertEquals(WorkingSpan.MAX_EXCLUDED, years.excluded().size());
        assertFalse(years.complete());
    }

    @Test
    void only_staff_reads_and_only_administrators_change() {
        define();
        assertThrows(RightMissing.class, () -> calendars.calendars(TestDesk.JULIE));
        assertThrows(RightMissing.class, () -> calendars.calendar(TestDesk.JULIE, ALWAYS));
        assertThrows(RightMissing.class, () -> calendars.addCalendar(Request.of(TestDesk.SARA, mondays())));
        assertThrows(RightMissing.class, () -> calendars.changeCalendar(MONDAYS, Request.of(TestDesk.SARA, mondays())));
        assertThrows(
                RightMissing.class,
                () -> calendars.importHolidays(MONDAYS, Request.of(TestDesk.SARA, new HolidayImport(List.of()))));
        assertThrows(
                RightMissing.class, () -> calendars.between(TestDesk.JULIE, ALWAYS, TestDesk.START, TestDesk.START));
        assertThrows(NotFound.class, () -> calendars.calendar(TestDesk.SARA, new CalendarId("nowhere")));
    }
}
