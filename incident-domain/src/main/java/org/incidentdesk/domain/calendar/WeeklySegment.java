package org.incidentdesk.domain.calendar;

import java.time.DayOfWeek;
import java.util.Objects;

/**
 * Hours of one weekday in which time counts, by the clock on the wall. Whether they are in order is judged by the
 * {@link WorkCalendar} for all segments together, so that a reader is told of every fault at once.
 *
 * @param day the weekday
 * @param from the beginning
 * @param to the end, which no longer belongs to it; 24:00 for midnight
 */
public record WeeklySegment(DayOfWeek day, TimeOfDay from, TimeOfDay to) {

    /** Demands every part. */
    public WeeklySegment {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    boolean isReversed() {
        return to.compareTo(from) <= 0;
    }

    boolean overlaps(WeeklySegment other) {
        return day == other.day && from.compareTo(other.to) < 0 && other.from.compareTo(to) < 0;
    }
}
