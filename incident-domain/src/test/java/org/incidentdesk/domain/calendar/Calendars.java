package org.incidentdesk.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.text.Title;

/** Calendars for tests. */
final class Calendars {

    private Calendars() {}

    static WorkCalendar of(String zone, List<WeeklySegment> segments, List<Holiday> holidays) {
        return new WorkCalendar(new CalendarId("test"), new Title("Test"), zone, false, segments, holidays, 0);
    }

    /** Monday to Friday, 08:00 to 12:00 and 13:00 to 17:00: 40 hours a week. */
    static WorkCalendar office(String zone, Holiday... holidays) {
        return of(
                zone,
                IntStream.rangeClosed(1, 5)
                        .mapToObj(DayOfWeek::of)
                        .flatMap(
                                day -> List.of(segment(day, "08:00", "12:00"), segment(day, "13:00", "17:00")).stream())
                        .toList(),
                List.of(holidays));
    }

    static WorkCalendar daily(String zone, String from, String to) {
        return of(
                zone,
                IntStream.rangeClosed(1, 7)
                        .mapToObj(day -> segment(DayOfWeek.of(day), from, to))
                        .toList(),
                List.of());
    }

    static WeeklySegment segment(DayOfWeek day, String from, String to) {
        return new WeeklySegment(
                day, TimeOfDay.read(from).orElseThrow(), TimeOfDay.read(to).orElseThrow());
    }

    static Holiday once(String from, String to) {
        return new Holiday.Dated(new Title("Closed from " + from), LocalDate.parse(from), LocalDate.parse(to));
    }

    static Holiday yearly(int month, int day) {
        return new Holiday.Yearly(new Title("Every " + month + "-" + day), MonthDay.of(month, day));
    }
}
