package org.incidentdesk.domain.calendar;

import static org.incidentdesk.domain.calendar.Calendars.daily;
import static org.incidentdesk.domain.calendar.Calendars.of;
import static org.incidentdesk.domain.calendar.Calendars.office;
import static org.incidentdesk.domain.calendar.Calendars.once;
import static org.incidentdesk.domain.calendar.Calendars.segment;
import static org.incidentdesk.domain.calendar.Calendars.yearly;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final String PARIS = "Europe/Paris";
    private static final String MONTREAL = "America/Toronto";

    private static Instant at(String local, String zone) {
        return ZonedDateTime.parse(local + "[" + zone + "]").toInstant();
    }

    private static Instant paris(String localWithOffset) {
        return at(localWithOffset, PARIS);
    }

    private static Duration hours(double count) {
        return Duration.ofSeconds((long) (count * 3600));
    }

    @Test
    void what_is_reported_on_friday_evening_is_due_on_monday() {
        Instant friday = paris("2026-11-20T16:00:00+01:00");
        assertEquals(paris("2026-11-23T11:00:00+01:00"), office(PARIS).after(friday, hours(4)));
    }

    @Test
    void what_ends_at_closing_time_ends_there_and_does_not_roll_on() {
        Instant monday = paris("2026-11-23T08:00:00+01:00");
        assertEquals(paris("2026-11-23T12:00:00+01:00"), office(PARIS).after(monday, hours(4)));
        assertEquals(paris("2026-11-23T17:00:00+01:00"), office(PARIS).after(monday, hours(8)));
        assertEquals(paris("2026-11-23T13:00:01+01:00"), office(PARIS).after(monday, hours(4).plusSeconds(1)));
    }

    @Test
    void no_time_at_all_stays_where_it_is_even_at_night() {
        Instant night = paris("2026-11-23T03:00:00+01:00");
        assertEquals(night, office(PARIS).after(night, Duration.ZERO));
        assertEquals(Duration.ZERO, office(PARIS).between(night, night));
    }

    @Test
    void a_dated_holiday_and_a_yearly_one_do_not_count_and_not_twice() {
        WorkCalendar calendar = office(
                PARIS,
                once("2026-12-24", "2026-12-28"),
                yearly(12, 25),
                yearly(1, 1),
                once("2026-12-28", "2026-12-28"));
        Instant eve = paris("2026-12-23T16:00:00+01:00");
        assertEquals(paris("2026-12-29T09:00:00+01:00"), calendar.after(eve, hours(2)));
        assertEquals(hours(1 + 3 * 8 + 8), calendar.between(eve, paris("2027-01-05T08:00:00+01:00")));
    }

    @Test
    void the_29th_of_february_is_a_holiday_in_leap_years_only() {
        WorkCalendar calendar = daily("UTC", "00:00", "24:00").withHolidays(List.of(yearly(2, 29)));
        assertEquals(
                Duration.ofDays(28),
                calendar.between(Instant.parse("2028-02-01T00:00:00Z"), Instant.parse("2028-03-01T00:00:00Z")));
        assertEquals(
                Duration.ofDays(28),
                calendar.between(Instant.parse("2027-02-01T00:00:00Z"), Instant.parse("2027-03-01T00:00:00Z")));
        assertEquals(
                Duration.ofDays(146_097 - 97),
                calendar.between(Instant.parse("1800-05-01T00:00:00Z"), Instant.parse("2200-05-01T00:00:00Z")));
    }

    @Test
    void hours_that_the_clock_skips_do_not_count_and_those_it_shows_twice_count_twice() {
        WorkCalendar nights = daily(PARIS, "00:00", "06:00");
        assertEquals(hours(5), nights.between(paris("2026-03-29T00:00:00+01:00"), paris("2026-03-30T00:00:00+02:00")));
        assertEquals(hours(7), nights.between(paris("2026-10-25T00:00:00+02:00"), paris("2026-10-26T00:00:00+01:00")));
        assertEquals(paris("2026-10-25T03:00:00+01:00"), nights.after(paris("2026-10-25T00:00:00+02:00"), hours(4)));
    }

    @Test
    void half_an_hour_of_daylight_saving_is_half_an_hour() {
        WorkCalendar nights = daily("Australia/Lord_Howe", "01:00", "03:00");
        Instant spring = at("2026-10-04T00:00:00+10:30", "Australia/Lord_Howe");
        assertEquals(hours(1.5), nights.between(spring, spring.plus(hours(12))));
        Instant autumn = at("2026-04-05T00:00:00+11:00", "Australia/Lord_Howe");
        assertEquals(hours(2.5), nights.between(autumn, autumn.plus(hours(12))));
    }

    @Test
    void office_hours_neither_lose_nor_gain_by_daylight_saving() {
        Instant friday = at("2026-03-06T16:00:00-05:00", MONTREAL);
        assertEquals(at("2026-03-09T16:00:00-04:00", MONTREAL), office(MONTREAL).after(friday, hours(8)));
    }

    @Test
    void working_days_keep_the_time_of_day_over_weekends_holidays_and_daylight_saving() {
        WorkCalendar calendar = office(PARIS, once("2026-03-30", "2026-03-31"));
        Instant friday = paris("2026-03-27T10:15:30.000001+01:00");
        assertEquals(paris("2026-04-01T10:15:30.000001+02:00"), calendar.afterDays(friday, 1));
        assertEquals(paris("2026-04-08T10:15:30.000001+02:00"), calendar.afterDays(friday, 6));
        assertEquals(paris("2026-04-01T10:00:00+02:00"), calendar.afterDays(paris("2026-03-28T10:00:00+01:00"), 1));
    }

    @Test
    void a_time_of_day_that_the_clock_skips_is_the_moment_of_the_skip() {
        WorkCalendar daily = daily(PARIS, "08:00", "17:00");
        assertEquals(paris("2026-03-29T03:00:00+02:00"), daily.afterDays(paris("2026-03-28T02:30:00+01:00"), 1));
        assertEquals(paris("2026-10-25T02:30:00+02:00"), daily.afterDays(paris("2026-10-24T02:30:00+02:00"), 1));
    }

    @Test
    void the_end_of_the_day_is_the_end_of_its_last_opening() {
        WorkCalendar calendar = office(PARIS);
        Instant lunch = paris("2026-11-20T12:30:00+01:00");
        Instant evening = paris("2026-11-20T17:00:00+01:00");
        assertEquals(evening, calendar.endOfDay(lunch, 0));
        assertEquals(paris("2026-11-23T17:00:00+01:00"), calendar.endOfDay(evening, 0));
        assertEquals(paris("2026-11-23T17:00:00+01:00"), calendar.endOfDay(lunch, 1));
        assertEquals(paris("2026-11-24T17:00:00+01:00"), calendar.endOfDay(lunch, 2));
        assertEquals(paris("2026-11-23T17:00:00+01:00"), calendar.endOfDay(paris("2026-11-21T09:00:00+01:00"), 0));
    }

    @Test
    void the_end_of_a_day_that_ends_at_midnight_or_while_the_clock_changes() {
        assertEquals(
                paris("2026-10-26T00:00:00+01:00"),
                daily(PARIS, "00:00", "24:00").endOfDay(paris("2026-10-25T00:00:00+02:00"), 0));
        assertEquals(
                paris("2026-10-25T02:30:00+01:00"),
                daily(PARIS, "01:00", "02:30").endOfDay(paris("2026-10-25T00:00:00+02:00"), 0));
        assertEquals(
                paris("2026-10-25T02:00:00+02:00"),
                daily(PARIS, "01:00", "02:00").endOfDay(paris("2026-10-25T00:00:00+02:00"), 0));
        assertEquals(
                paris("2026-03-29T03:00:00+02:00"),
                daily(PARIS, "01:00", "02:30").endOfDay(paris("2026-03-29T00:00:00+01:00"), 0));
        assertEquals(
                paris("2026-03-30T02:30:00+02:00"),
                daily(PARIS, "02:10", "02:30").endOfDay(paris("2026-03-28T12:00:00+01:00"), 1),
                "on the 29th the clock skips all of it");
    }

    @Test
    void a_date_that_never_was_is_no_working_day() {
        WorkCalendar samoa = daily("Pacific/Apia", "08:00", "17:00");
        Instant thursday = at("2011-12-29T10:00:00-10:00", "Pacific/Apia");
        assertEquals(at("2011-12-31T10:00:00+14:00", "Pacific/Apia"), samoa.afterDays(thursday, 1));
        assertEquals(hours(9), samoa.between(thursday, thursday.plus(hours(24))));
    }

    @Test
    void always_on_counts_everything() {
        WorkCalendar always = WorkCalendar.always();
        Instant from = Instant.parse("2026-10-25T00:00:00.000001Z");
        assertEquals(from.plus(Duration.ofDays(3)), always.after(from, Duration.ofDays(3)));
        assertEquals(Duration.ofDays(3), always.between(from, from.plus(Duration.ofDays(3))));
        assertEquals(from.plus(Duration.ofDays(3)), always.afterDays(from, 3));
        assertEquals(Instant.parse("2026-10-26T00:00:00Z"), always.endOfDay(from, 0));
        assertEquals(List.of(), always.excluded(from, from.plus(Duration.ofDays(3)), 10));
        assertEquals(List.of(always), WorkCalendar.shipped());
    }

    @Test
    void excluded_stretches_tell_the_holidays_that_kept_closed_what_would_be_open() {
        Holiday bridge = once("2026-12-24", "2026-12-27");
        WorkCalendar calendar = office(PARIS, yearly(12, 25), bridge, yearly(12, 26));
        List<ExcludedStretch> stretches =
                calendar.excluded(paris("2026-12-23T10:00:00+01:00"), paris("2026-12-28T10:00:00+01:00"), 10);
        assertEquals(
                List.of(
                        new ExcludedStretch(
                                paris("2026-12-23T12:00:00+01:00"), paris("2026-12-23T13:00:00+01:00"), List.of()),
                        new ExcludedStretch(
                                paris("2026-12-23T17:00:00+01:00"),
                                paris("2026-12-28T08:00:00+01:00"),
                                List.of(bridge.name(), new Title("Every 12-25")))),
                stretches);
        assertEquals(
                1,
                calendar.excluded(paris("2026-12-23T10:00:00+01:00"), Instant.parse("2999-01-01T00:00:00Z"), 1)
                        .size());
        assertEquals(
                List.of(new ExcludedStretch(
                        paris("2026-11-21T10:00:00+01:00"), paris("2026-11-21T11:00:00+01:00"), List.of())),
                calendar.excluded(paris("2026-11-21T10:00:00+01:00"), paris("2026-11-21T11:00:00+01:00"), 5),
                "cut at both ends");
    }

    @Test
    void every_fault_is_told_with_its_place() {
        List<WeeklySegment> segments = List.of(
                segment(DayOfWeek.MONDAY, "08:00", "12:00"),
                segment(DayOfWeek.MONDAY, "17:00", "13:00"),
                segment(DayOfWeek.MONDAY, "11:59:59", "13:00"),
                segment(DayOfWeek.TUESDAY, "11:00", "13:00"),
                segment(DayOfWeek.MONDAY, "12:00", "12:00"));
        List<Holiday> holidays = List.of(
                once("2026-05-02", "2026-05-01"),
                yearly(5, 1),
                once("2026-05-01", "2026-05-01"),
                yearly(5, 1),
                once("2026-05-01", "2026-05-01"),
                once("2026-05-01", "9999-05-01"));
        InvalidValue refusal = assertThrows(InvalidValue.class, () -> of("Europe/Lutetia", segments, holidays));
        assertEquals(
                List.of(
                        "zone unknown-zone",
                        "segments[1] ends-before-it-begins",
                        "segments[2] overlaps",
                        "segments[4] ends-before-it-begins",
                        "holidays[0] ends-before-it-begins",
                        "holidays[3] duplicate",
                        "holidays[4] duplicate",
                        "holidays[5] out-of-range"),
                faults(refusal));
        assertEquals("segments[0]", refusal.faults().get(2).facts().get("other"));
        assertEquals("holidays[1]", refusal.faults().get(5).facts().get("other"));
        assertEquals("holidays[2]", refusal.faults().get(6).facts().get("other"));
    }

    private static List<String> faults(InvalidValue refusal) {
        return refusal.faults().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    @Test
    void a_calendar_that_is_never_open_is_refused() {
        assertEquals(
                List.of("segments missing"),
                faults(assertThrows(InvalidValue.class, () -> of("UTC", List.of(), List.of()))));
        List<Holiday> everyDay = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2028, 1, 1); day.getYear() == 2028; day = day.plusDays(1)) {
            everyDay.add(yearly(day.getMonthValue(), day.getDayOfMonth()));
        }
        assertEquals(
                List.of("holidays never-open"),
                faults(assertThrows(InvalidValue.class, () -> office("UTC", everyDay.toArray(Holiday[]::new)))));
        everyDay.remove(59);
        assertEquals(
                Instant.parse("2044-02-29T09:00:00Z"),
                of("UTC", List.of(segment(DayOfWeek.MONDAY, "08:00", "10:00")), everyDay)
                        .after(Instant.parse("2026-01-01T00:00:00Z"), hours(1)),
                "on Mondays that are the 29th of February");
    }

    @Test
    void offsets_are_no_zones_and_always_on_has_no_hours() {
        for (String zone : List.of("+02:00", "UTC+2", "Z", "", "europe/paris")) {
            assertEquals(
                    List.of("zone unknown-zone"), faults(assertThrows(InvalidValue.class, () -> office(zone))), zone);
        }
        assertEquals(
                List.of("segments not-with-always-on", "holidays not-with-always-on"),
                faults(assertThrows(
                        InvalidValue.class,
                        () -> new WorkCalendar(
                                new CalendarId("x"),
                                new Title("x"),
                                "UTC",
                                true,
                                List.of(segment(DayOfWeek.MONDAY, "08:00", "12:00")),
                                List.of(yearly(1, 1)),
                                0))));
    }

    @Test
    void too_many_parts_are_refused() {
        List<WeeklySegment> segments = IntStream.rangeClosed(0, WorkCalendar.MAX_SEGMENTS)
                .mapToObj(i -> new WeeklySegment(DayOfWeek.FRIDAY, new TimeOfDay(2 * i), new TimeOfDay(2 * i + 1)))
                .toList();
        List<Holiday> holidays = IntStream.rangeClosed(0, WorkCalendar.MAX_HOLIDAYS)
                .mapToObj(i ->
                        (Holiday) new Holiday.Dated(new Title("x"), LocalDate.ofEpochDay(i), LocalDate.ofEpochDay(i)))
                .toList();
        assertEquals(
                List.of("segments too-many", "holidays too-many"),
                faults(assertThrows(InvalidValue.class, () -> of("UTC", segments, holidays))));
        assertEquals(
                WorkCalendar.MAX_HOLIDAYS,
                of("UTC", segments.subList(1, 337), holidays.subList(1, 2001))
                        .holidays()
                        .size());
    }

    @Test
    void what_cannot_be_reckoned_with_is_refused() {
        WorkCalendar calendar = office(PARIS);
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        assertThrows(InvalidValue.class, () -> calendar.after(now, Duration.ofSeconds(-1)));
        assertThrows(InvalidValue.class, () -> calendar.after(Instant.MAX, hours(1)));
        assertThrows(InvalidValue.class, () -> calendar.between(now, now.minusSeconds(1)));
        assertThrows(InvalidValue.class, () -> calendar.afterDays(now, 0));
        assertThrows(InvalidValue.class, () -> calendar.after(now, Duration.ofSeconds(Long.MAX_VALUE)));
        assertEquals(
                RuleRefused.Rule.CALENDAR_EXHAUSTED,
                assertThrows(RuleRefused.class, () -> calendar.after(now, Duration.ofDays(3_000_000)))
                        .rule());
        assertEquals(
                RuleRefused.Rule.CALENDAR_EXHAUSTED,
                assertThrows(RuleRefused.class, () -> calendar.afterDays(now, 3_000_000))
                        .rule());
    }

    @Test
    void a_calendar_equals_another_with_the_same_parts_and_only_such_a_one() {
        WorkCalendar calendar = office(PARIS, yearly(5, 1));
        assertEquals(calendar, office(PARIS, yearly(5, 1)));
        assertEquals(calendar.hashCode(), office(PARIS, yearly(5, 1)).hashCode());
        assertNotEquals(calendar, calendar.atVersion(1));
        assertNotEquals(calendar, office(MONTREAL, yearly(5, 1)));
        assertNotEquals(calendar, calendar.withHolidays(List.of()));
        assertTrue(calendar.toString().contains(PARIS));
    }

    @Test
    void times_of_day_are_read_as_they_are_told() {
        for (String text : List.of("00:00", "08:30", "16:59:59", "23:59", "24:00")) {
            assertEquals(text, TimeOfDay.read(text).orElseThrow().toString());
        }
        assertEquals("24:00", TimeOfDay.read("24:00:00").orElseThrow().toString());
        for (String text : List.of("24:01", "25:00", "8:30", "08:60", "08:00:60", "", "0800")) {
            assertEquals(Optional.empty(), TimeOfDay.read(text), text);
        }
        assertThrows(InvalidValue.class, () -> new TimeOfDay(-1));
        assertThrows(InvalidValue.class, () -> new TimeOfDay(86_401));
    }
}
