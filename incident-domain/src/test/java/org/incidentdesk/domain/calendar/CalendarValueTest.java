package org.incidentdesk.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A calendar as a value, and the moments that no calendar knows. */
class CalendarValueTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final WorkCalendar OFFICE = Calendars.office("UTC");

    private static String field(Executable question) {
        return assertThrows(InvalidValue.class, question).faults().get(0).field();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void momentsOutsideHistoryAreRefusedByTheirField(String moment) {
        Instant never = Instant.parse(moment);
        assertEquals("from", field(() -> OFFICE.after(never, Duration.ofHours(1))));
        assertEquals("from", field(() -> OFFICE.between(never, NOON)));
        assertEquals("to", field(() -> OFFICE.between(NOON, never)));
        assertEquals("from", field(() -> OFFICE.afterDays(never, 1)));
        assertEquals("from", field(() -> OFFICE.endOfDay(never, 1)));
        assertEquals("from", field(() -> OFFICE.excluded(never, NOON, 1)));
        assertEquals("to", field(() -> OFFICE.excluded(NOON, never, 1)));
    }

    @Test
    void noTimeLaterIsNow() {
        Instant night = Instant.parse("2026-11-24T22:00:00Z");
        assertEquals(night, OFFICE.after(night, Duration.ZERO));
        assertEquals("working", field(() -> OFFICE.after(night, Duration.ofNanos(-1_000))));
        assertEquals(Duration.ZERO, OFFICE.between(night, night));
    }

    @Test
    void aCalendarIsAllThatItIsMadeOf() {
        assertEquals(OFFICE, Calendars.office("UTC"));
        assertEquals(OFFICE.hashCode(), Calendars.office("UTC").hashCode());
        List<Object> others = List.of(
                Calendars.office("Europe/Zurich"),
                Calendars.office("UTC", Calendars.yearly(8, 1)),
                OFFICE.atVersion(1),
                Calendars.of("UTC", List.of(Calendars.segment(DayOfWeek.MONDAY, "08:00", "12:00")), List.of()),
                new WorkCalendar(new CalendarId("other"), OFFICE.name(), "UTC", false, OFFICE.segments(), List.of(), 0),
                new WorkCalendar(OFFICE.id(), new Title("Other"), "UTC", false, OFFICE.segments(), List.of(), 0),
                "a calendar");
        for (Object other : others) {
            assertNotEquals(OFFICE, other);
            assertNotEquals(OFFICE.hashCode(), other.hashCode());
        }
        assertEquals(OFFICE, OFFICE.atVersion(3).atVersion(0));
        assertEquals(
                Calendars.office("UTC", Calendars.yearly(8, 1)), OFFICE.withHolidays(List.of(Calendars.yearly(8, 1))));
    }

    @Test
    void oneCalendarShipsAndAlwaysCounts() {
        WorkCalendar always = WorkCalendar.always();
        assertEquals(List.of(always), WorkCalendar.shipped());
        assertTrue(always.alwaysOn());
        assertFalse(OFFICE.alwaysOn());
        assertEquals("WorkCalendar[always v0 UTC always]", always.toString());
        assertTrue(
                OFFICE.toString().startsWith("WorkCalendar[test v0 UTC [WeeklySegment[day=MONDAY"), OFFICE::toString);
    }
}
