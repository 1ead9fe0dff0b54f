package org.incidentdesk.domain.calendar;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The weekly hours as numbers: how much is open between two moments by the clock on the wall. Local moments are
 * microseconds since 1970-01-01T00:00 of that clock; weekdays count from 0 for Monday.
 */
final class WeeklyHours {

    static final long SECOND = 1_000_000L;
    static final long DAY = TimeOfDay.END_OF_DAY * SECOND;

    private static final int WEEK = 7;
    /** 1970-01-01 was a Thursday. */
    private static final int WEEKDAY_OF_EPOCH = 3;

    /** By weekday: beginnings and ends of the segments by turns, ascending. */
    private final long[][] bounds = new long[WEEK][];
    /** What is open in the week before this weekday. */
    private final long[] days = new long[WEEK + 1];

    WeeklyHours(List<WeeklySegment> segments) {
        for (int day = 0; day < WEEK; day++) {
            int weekday = day;
            bounds[day] = segments.stream()
                    .filter(segment -> segment.day().ordinal() == weekday)
                    .sorted(Comparator.comparing(WeeklySegment::from))
                    .flatMapToLong(segment -> Arrays.stream(new long[] {
                        segment.from().second() * SECOND, segment.to().second() * SECOND
                    }))
                    .toArray();
            days[day + 1] = days[day] + ofDay(day, DAY);
        }
    }

    /** What is open on a weekday. */
    long ofDay(int weekday) {
        return days[weekday + 1] - days[weekday];
    }

    /** What is open on a weekday before a time of day. */
    long ofDay(int weekday, long time) {
        long open = 0;
        long[] day = bounds[weekday];
        for (int i = 0; i < day.length && day[i] < time; i += 2) {
            open += Math.min(time, day[i + 1]) - day[i];
        }
        return open;
    }

    long ofWeek() {
        return days[WEEK];
    }

    /** What was open before a local moment, counted from the week of 1970-01-01. */
    long before(long local) {
        long sinceMonday = local + WEEKDAY_OF_EPOCH * DAY;
        int weekday = (int) Math.floorDiv(Math.floorMod(sinceMonday, WEEK * DAY), DAY);
        return Math.floorDiv(sinceMonday, WEEK * DAY) * days[WEEK]
                + days[weekday]
                + ofDay(weekday, Math.floorMod(local, DAY));
    }

    /** The times of a day at which it opens and closes, ascending. */
    long[] bounds(long epochDay) {
        return bounds[weekday(epochDay)];
    }

    static int weekday(long epochDay) {
        return (int) Math.floorMod(epochDay + WEEKDAY_OF_EPOCH, (long) WEEK);
    }
}
