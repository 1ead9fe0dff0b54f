package org.incidentdesk.web.view;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.WeeklySegment;
import org.incidentdesk.domain.calendar.WorkCalendar;

/**
 * A calendar.
 *
 * @param id which calendar
 * @param version its version, which its ETag begins with; 0 for a shipped one that was never changed
 * @param name the name
 * @param zone the zone whose clock the hours are read on
 * @param alwaysOn whether all time counts
 * @param segments the weekly hours
 * @param holidays the days on which no time counts
 */
public record CalendarJson(
        String id,
        long version,
        String name,
        String zone,
        boolean alwaysOn,
        List<SegmentJson> segments,
        List<HolidayJson> holidays) {

    /**
     * Hours of a weekday.
     *
     * @param day the weekday
     * @param from the beginning
     * @param to the end
     */
    public record SegmentJson(DayOfWeek day, String from, String to) {

        private static SegmentJson of(WeeklySegment segment) {
            return new SegmentJson(
                    segment.day(), segment.from().toString(), segment.to().toString());
        }
    }

    /**
     * A holiday.
     *
     * @param name what it is called
     * @param from the first day, of one with dates
     * @param to the last day, of one with dates
     * @param yearly month and day, of one that comes every year
     */
    public record HolidayJson(String name, Optional<String> from, Optional<String> to, Optional<String> yearly) {

        private static HolidayJson of(Holiday holiday) {
            String name = holiday.name().value();
            if (holiday instanceof Holiday.Dated dated) {
                return new HolidayJson(
                        name,
                        Optional.of(dated.from().toString()),
                        Optional.of(dated.to().toString()),
                        Optional.empty());
            }
            String day = ((Holiday.Yearly) holiday).day().toString();
            return new HolidayJson(name, Optional.empty(), Optional.empty(), Optional.of(day.substring("--".length())));
        }
    }

    /**
     * Made of a calendar.
     *
     * @param calendar the calendar
     * @return what readers see
     */
    public static CalendarJson of(WorkCalendar calendar) {
        return new CalendarJson(
                calendar.id().value(),
                calendar.version(),
                calendar.name().value(),
                calendar.zone(),
                calendar.alwaysOn(),
                calendar.segments().stream().map(SegmentJson::of).toList(),
                calendar.holidays().stream().map(HolidayJson::of).toList());
    }
}
