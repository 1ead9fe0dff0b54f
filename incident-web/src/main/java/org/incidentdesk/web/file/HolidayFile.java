package org.incidentdesk.web.file;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ExceptionDates;
import biweekly.property.ExceptionRule;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceId;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.text.Title;

/**
 * Reads the holidays of an iCalendar file (RFC 5545): each event is whole days, once or every year. Whatever else the
 * file says is a fault with its line, since a holiday that is quietly left out is a deadline that is quietly wrong.
 */
public final class HolidayFile {

    /** Time zones are not needed for whole days, alarms not for holidays. */
    private static final Set<String> KNOWN_PARTS =
            Set.of("VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VALARM");

    private static final int DAYS_OF_A_YEAR = 366;

    private final List<Fault> faults = new ArrayList<>();
    private final List<Holiday> holidays = new ArrayList<>();

    private HolidayFile() {}

    /**
     * Reads a file.
     *
     * @param text the file
     * @return its holidays, at least one
     * @throws InvalidValue naming every fault and its line
     */
    public static List<Holiday> read(String text) {
        HolidayFile file = new HolidayFile();
        file.readAll(text);
        if (!file.faults.isEmpty()) {
            throw new InvalidValue(file.faults);
        }
        return file.holidays;
    }

    private void readAll(String text) {
        List<Integer> lines = linesOfEvents(text);
        List<List<ParseWarning>> warnings = new ArrayList<>();
        List<ICalendar> calendars = Biweekly.parse(text).warnings(warnings).all();
        warnings.forEach(list -> list.forEach(warning -> faults.add(new Fault(
                line(warning.getLineNumber()), "unreadable", Map.of("reason", String.valueOf(warning.getMessage()))))));
        List<VEvent> events = calendars.stream()
                .flatMap(calendar -> calendar.getEvents().stream())
                .toList();
        if (events.isEmpty() || events.size() != lines.size()) {
            faults.add(new Fault("VEVENT", "not-icalendar", Map.of()));
            return;
        }
        if (events.size() > WorkCalendar.MAX_HOLIDAYS) {
            faults.add(new Fault("VEVENT", "too-many", Map.of("max", WorkCalendar.MAX_HOLIDAYS)));
            return;
        }
        for (int i = 0; i < events.size(); i++) {
            event(line(lines.get(i)), events.get(i));
        }
    }

    /** Where each event begins; on the way, finds the parts that are none. */
    private List<Integer> linesOfEvents(String text) {
        List<Integer> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r\n|\n|\r", -1)) {
            number++;
            String upper = line.strip().toUpperCase(Locale.ROOT);
            if (upper.startsWith("BEGIN:")) {
                String part = upper.substring("BEGIN:".length()).strip();
                if (part.equals("VEVENT")) {
                    lines.add(number);
                } else if (!KNOWN_PARTS.contains(part)) {
                    faults.add(new Fault(line(number), "not-an-event", Map.of("part", part)));
                }
            }
        }
        return lines;
    }

    private static String line(Integer number) {
        return number == null ? "VCALENDAR" : "line " + number;
    }

    private void event(String place, VEvent event) {
        int before = faults.size();
        Title name = name(place, event);
        LocalDate first = day(place, "DTSTART", event.getDateStart());
        LocalDate last = first == null ? null : last(place, event, first);
        if (event.getStatus() != null && event.getStatus().isCancelled()) {
            faults.add(new Fault(place, "cancelled", Map.of()));
        }
        if (Stream.of(RecurrenceDates.class, ExceptionDates.class, ExceptionRule.class, RecurrenceId.class)
                .anyMatch(type -> !event.getProperties(type).isEmpty())) {
            faults.add(new Fault(place, "unsupported-recurrence", Map.of()));
        }
        if (faults.size() > before) {
            return;
        }
        List<RecurrenceRule> rules = event.getProperties(RecurrenceRule.class);
        if (rules.isEmpty()) {
            holidays.add(new Holiday.Dated(name, first, last));
        } else if (rules.size() == 1 && isYearly(rules.get(0).getValue(), first) && isTheSameEveryYear(first, last)) {
            first.datesUntil(last.plusDays(1))
                    .forEach(date -> holidays.add(new Holiday.Yearly(name, MonthDay.from(date))));
        } else {
            faults.add(new Fault(place, "unsupported-recurrence", Map.of()));
        }
    }

    private Title name(String place, VEvent event) {
        if (event.getSummary() == null || event.getSummary().getValue() == null) {
            faults.add(new Fault(place + " SUMMARY", "missing", Map.of()));
            return null;
        }
        try {
            return new Title(event.getSummary().getValue());
        } catch (InvalidValue e) {
            e.faults().forEach(fault -> faults.add(new Fault(place + " SUMMARY", fault.code(), fault.facts())));
            return null;
        }
    }

    private LocalDate day(String place, String property, DateOrDateTimeProperty given) {
        ICalDate date = given == null ? null : given.getValue();
        if (date == null) {
            faults.add(new Fault(place + " " + property, "missing", Map.of()));
            return null;
        }
        DateTimeComponents parts = date.getRawComponents();
        if (date.hasTime() || parts == null) {
            faults.add(new Fault(place + " " + property, "not-all-day", Map.of()));
            return null;
        }
        try {
            return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
        } catch (DateTimeException e) {
            faults.add(new Fault(place + " " + property, "malformed-date", Map.of("form", "20261225")));
            return null;
        }
    }

    /** The file says the day after the last one, or how many days, or nothing for a single day. */
    private LocalDate last(String place, VEvent event, LocalDate first) {
        LocalDate after;
        if (event.getDateEnd() != null) {
            after = day(place, "DTEND", event.getDateEnd());
        } else if (event.getDuration() != null && event.getDuration().getValue() != null) {
            after = after(place, event.getDuration().getValue(), first);
        } else {
            after = first.plusDays(1);
        }
        if (after != null && !after.isAfter(first)) {
            faults.add(new Fault(place, "ends-before-it-begins", Map.of()));
            return null;
        }
        return after == null ? null : after.minusDays(1);
    }

    private LocalDate after(String place, Duration length, LocalDate first) {
        if (length.isPrior()
                || length.getHours() != null
                || length.getMinutes() != null
                || length.getSeconds() != null) {
            faults.add(new Fault(place + " DURATION", "not-all-day", Map.of()));
            return null;
        }
        return first.plusWeeks(length.getWeeks() == null ? 0 : length.getWeeks())
                .plusDays(length.getDays() == null ? 0 : length.getDays());
    }

    /** Every year without end, on the day that it begins on; whatever else the rule says would be lost. */
    private static boolean isYearly(Recurrence rule, LocalDate first) {
        return rule != null
                && rule.getFrequency() == Frequency.YEARLY
                && (rule.getInterval() == null || rule.getInterval() == 1)
                && rule.getCount() == null
                && rule.getUntil() == null
                && (rule.getByMonth().isEmpty() || rule.getByMonth().equals(List.of(first.getMonthValue())))
                && (rule.getByMonthDay().isEmpty()
                        || (rule.getByMonthDay().equals(List.of(first.getDayOfMonth()))
                                && !rule.getByMonth().isEmpty()))
                && Stream.of(
                                rule.getByDay(),
                                rule.getByHour(),
                                rule.getByMinute(),
                                rule.getBySecond(),
                                rule.getBySetPos(),
                                rule.getByWeekNo(),
                                rule.getByYearDay())
                        .allMatch(List::isEmpty)
                && rule.getXRules().isEmpty();
    }

    /** Days across the end of February are not the same ones in a leap year. */
    private static boolean isTheSameEveryYear(LocalDate first, LocalDate last) {
        LocalDate march = LocalDate.of(first.getMonthValue() <= 2 ? first.getYear() : first.getYear() + 1, 3, 1);
        return last.isBefore(march) && first.plusDays(DAYS_OF_A_YEAR).isAfter(last);
    }
}
