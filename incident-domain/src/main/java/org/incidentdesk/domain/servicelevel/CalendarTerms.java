package org.incidentdesk.domain.servicelevel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.TimeOfDay;
import org.incidentdesk.domain.calendar.WeeklySegment;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.text.Title;

/**
 * A calendar as an agreement quotes it, word by word, so that a ticket's history needs nobody else's memory to say when
 * time counted.
 *
 * @param calendar which calendar was quoted
 * @param name its name
 * @param zone the zone whose clock its hours are read on
 * @param segments its hours, as in {@code MONDAY 08:00-12:00}; none where all time counts
 * @param holidays its holidays, as in {@code 2026-12-24/2026-12-31 Congé} or {@code --12-25 Noël}
 */
public record CalendarTerms(
        CalendarId calendar, String name, String zone, List<String> segments, List<String> holidays) {

    /** Copies the lists. */
    public CalendarTerms {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(zone, "zone");
        segments = List.copyOf(segments);
        holidays = List.copyOf(holidays);
    }

    /**
     * Quotes a calendar.
     *
     * @param calendar the calendar
     * @return what it says
     */
    public static CalendarTerms of(WorkCalendar calendar) {
        return new CalendarTerms(
                calendar.id(),
                calendar.name().value(),
                calendar.zone(),
                calendar.segments().stream()
                        .map(segment -> segment.day() + " " + segment.from() + "-" + segment.to())
                        .toList(),
                calendar.holidays().stream().map(CalendarTerms::quoted).toList());
    }

    private static String quoted(Holiday holiday) {
        String when = holiday instanceof Holiday.Dated dated
                ? dated.from() + "/" + dated.to()
                : ((Holiday.Yearly) holiday).day().toString();
        return when + " " + holiday.name();
    }

    /**
     * The calendar that was quoted.
     *
     * @return a calendar that reckons as the quoted one did
     */
    public WorkCalendar workCalendar() {
        return new WorkCalendar(
                calendar,
                new Title(name),
                zone,
                segments.isEmpty(),
                segments.stream().map(CalendarTerms::segment).toList(),
                holidays.stream().map(CalendarTerms::holiday).toList(),
                0);
    }

    private static WeeklySegment segment(String text) {
        String[] parts = text.split("[ -]");
        return new WeeklySegment(DayOfWeek.valueOf(parts[0]), time(parts[1]), time(parts[2]));
    }

    private static TimeOfDay time(String text) {
        return TimeOfDay.read(text).orElseThrow(() -> new IllegalArgumentException("not a time of day: " + text));
    }

    private static Holiday holiday(String text) {
        int blank = text.indexOf(' ');
        String when = text.substring(0, blank);
        Title name = new Title(text.substring(blank + 1));
        if (when.startsWith("--")) {
            return new Holiday.Yearly(name, MonthDay.parse(when));
        }
        int slash = when.indexOf('/');
        return new Holiday.Dated(
                name, LocalDate.parse(when.substring(0, slash)), LocalDate.parse(when.substring(slash + 1)));
    }
}
