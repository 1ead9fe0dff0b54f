package org.incidentdesk.web.page;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.TimeOfDay;
import org.incidentdesk.domain.calendar.WeeklySegment;
import org.incidentdesk.domain.port.driving.CalendarDefinition;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.model.Words;

/**
 * A calendar as people write it: {@code 08:00-12:00, 13:00-17:00} for each day of the week, and a holiday a line:
 * {@code 2026-12-25 Christmas}, {@code 2026-12-24..2027-01-02 Closed}, or {@code 12-25 Christmas} for every year.
 */
final class CalendarText {

    private static final String HOLIDAYS = "holidays";
    private static final String HOURS_FORM = "08:00-12:00, 13:00-17:00";
    private static final String DAYS_FORM = "2026-12-25 …, 2026-12-24..2027-01-02 …, 12-25 …";
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s*[-–]\\s*(\\d{1,2}:\\d{2}(?::\\d{2})?)");
    private static final Pattern DAY =
            Pattern.compile("(?:(\\d{4}-\\d{2}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}-\\d{2}))?|(\\d{2}-\\d{2}))\\s+(.+)");
    private static final Pattern PLACE = Pattern.compile("(segments|holidays)\\[(\\d+)]");

    private final List<WeeklySegment> segments = new ArrayList<>();
    private final List<Holiday> holidays = new ArrayList<>();
    private final Form form;

    /** Reads what was typed; what cannot be is remembered by the form. */
    CalendarText(Form form) {
        this.form = form;
        for (DayOfWeek day : DayOfWeek.values()) {
            hours(day);
        }
        List<String> lines = form.text(HOLIDAYS).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                day(HOLIDAYS + "." + i, lines.get(i).strip());
            }
        }
    }

    List<WeeklySegment> segments() {
        return segments;
    }

    List<Holiday> holidays() {
        return holidays;
    }

    private static String field(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private void hours(DayOfWeek day) {
        String text = form.text(field(day)).strip();
        if (text.isEmpty()) {
            return;
        }
        for (String part : text.split("[,;]")) {
            Matcher matcher = HOURS.matcher(part.strip());
            Optional<TimeOfDay> from = matcher.matches() ? TimeOfDay.read(padded(matcher.group(1))) : Optional.empty();
            Optional<TimeOfDay> to = from.flatMap(any -> TimeOfDay.read(padded(matcher.group(2))));
            if (to.isEmpty()) {
                form.fault(field(day), "malformed-time", Map.of("form", HOURS_FORM));
                return;
            }
            segments.add(new WeeklySegment(day, from.get(), to.get()));
        }
    }

    private static String padded(String time) {
        return time.indexOf(':') == 1 ? "0" + time : time;
    }

    private void day(String place, String line) {
        Matcher matcher = DAY.matcher(line);
        try {
            if (!matcher.matches()) {
                throw new DateTimeException(line);
            }
            Title name = new Title(matcher.group(4));
            if (matcher.group(3) != null) {
                holidays.add(new Holiday.Yearly(name, MonthDay.parse("--" + matcher.group(3))));
            } else {
                LocalDate first = LocalDate.parse(matcher.group(1));
                LocalDate last = matcher.group(2) == null ? first : LocalDate.parse(matcher.group(2));
                holidays.add(new Holiday.Dated(name, first, last));
            }
        } catch (DateTimeException e) {
            form.fault(place, "malformed-date", Map.of("form", DAYS_FORM));
        } catch (InvalidValue e) {
            e.faults().forEach(fault -> form.fault(place, fault.code(), fault.facts()));
        }
    }

    /** A day's hours as they are typed. */
    static String hours(List<WeeklySegment> segments, DayOfWeek day) {
        return segments.stream()
                .filter(segment -> segment.day() == day)
                .map(CalendarText::said)
                .collect(Collectors.joining(", "));
    }

    private static String said(WeeklySegment segment) {
        return segment.from() + "-" + segment.to();
    }

    /** Holidays as they are typed. */
    static String days(List<Holiday> holidays) {
        return holidays.stream().map(CalendarText::said).collect(Collectors.joining("\n"));
    }

    private static String said(Holiday holiday) {
        if (holiday instanceof Holiday.Dated dated) {
            String until = dated.to().equals(dated.from()) ? "" : ".." + dated.to();
            return dated.from() + until + " " + dated.name();
        }
        return ((Holiday.Yearly) holiday).day().toString().substring(2) + " " + holiday.name();
    }

    /** A length of time as people say it. */
    static String said(Words words, Duration time) {
        return words.of("settings.hours", time.toHours(), String.format(Locale.ROOT, "%02d", time.toMinutesPart()));
    }

    /** Says of a calendar that cannot be what is wrong with which field. */
    static <T> T placed(CalendarDefinition wish, Supplier<T> made) {
        return Inputs.placed(made, fault -> {
            Object other = fault.facts().get("other");
            return new Fault(
                    place(wish, fault.field(), true),
                    fault.code(),
                    other == null ? fault.facts() : Map.of("other", place(wish, other.toString(), false)));
        });
    }

    /** Where a part of a calendar was typed, or what was typed there. */
    private static String place(CalendarDefinition wish, String place, boolean isField) {
        Matcher part = PLACE.matcher(place);
        if (!part.matches()) {
            return place.equals("segments") ? field(DayOfWeek.MONDAY) : place;
        }
        int index = Integer.parseInt(part.group(2));
        if (part.group(1).equals(HOLIDAYS)) {
            return isField ? HOLIDAYS + "." + index : said(wish.holidays().get(index));
        }
        WeeklySegment segment = wish.segments().get(index);
        return isField ? field(segment.day()) : said(segment);
    }
}
