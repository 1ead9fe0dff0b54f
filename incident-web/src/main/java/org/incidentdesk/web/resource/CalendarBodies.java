package org.incidentdesk.web.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.TimeOfDay;
import org.incidentdesk.domain.calendar.WeeklySegment;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.port.driving.CalendarDefinition;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.text.Title;

/** The bodies of requests concerning calendars. */
final class CalendarBodies {

    private CalendarBodies() {}

    record SegmentBody(
            @NotNull DayOfWeek day,
            @NotNull String from,
            @NotNull String to) {

        private WeeklySegment segment(String field, Values values) {
            TimeOfDay begin = values.need(field + "/from", from, CalendarBodies::time);
            TimeOfDay end = values.need(field + "/to", to, CalendarBodies::time);
            return begin == null || end == null ? null : new WeeklySegment(day, begin, end);
        }
    }

    record HolidayBody(@NotNull String name, String from, String to, String yearly) {

        private Holiday holiday(String field, Values values) {
            Title title = values.need(field + "/name", name, Title::new);
            if (yearly == null) {
                return dated(title, field, values);
            }
            if (from != null || to != null) {
                values.fault(new Fault(field + "/yearly", "either-or", Map.of("other", "from")));
            }
            MonthDay day = values.need(field + "/yearly", yearly, CalendarBodies::monthDay);
            return title == null || day == null ? null : new Holiday.Yearly(title, day);
        }

        private Holiday dated(Title title, String field, Values values) {
            if (from == null) {
                values.fault(new Fault(field + "/from", "missing", Map.of()));
                return null;
            }
            LocalDate first = values.need(field + "/from", from, CalendarBodies::date);
            LocalDate last = to == null ? first : values.need(field + "/to", to, CalendarBodies::date);
            return title == null || first == null || last == null ? null : new Holiday.Dated(title, first, last);
        }
    }

    record CalendarBody(
            @NotNull String name,
            @NotNull String zone,
            @NotNull Boolean alwaysOn,
            @NotNull @Size(max = WorkCalendar.MAX_SEGMENTS) List<@NotNull @Valid SegmentBody> segments,
            @NotNull @Size(max = WorkCalendar.MAX_HOLIDAYS) List<@NotNull @Valid HolidayBody> holidays) {

        CalendarDefinition definition() {
            Values values = new Values();
            Title title = values.need("/name", name, Title::new);
            List<WeeklySegment> hours = new ArrayList<>();
            for (int i = 0; i < segments.size(); i++) {
                hours.add(segments.get(i).segment("/segments/" + i, values));
            }
            List<Holiday> days = new ArrayList<>();
            for (int i = 0; i < holidays.size(); i++) {
                days.add(holidays.get(i).holiday("/holidays/" + i, values));
            }
            values.check();
            return new CalendarDefinition(title, zone, alwaysOn, hours, days);
        }
    }

    private static TimeOfDay time(String text) {
        return TimeOfDay.read(text).orElseThrow(() -> new InvalidValue("", "malformed-time", "form", "08:30"));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidValue("", "malformed-date", "form", "2026-12-25");
        }
    }

    private static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw new InvalidValue("", "malformed-date", "form", "12-25");
        }
    }
}
