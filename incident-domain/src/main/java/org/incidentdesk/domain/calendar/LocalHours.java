package org.incidentdesk.domain.calendar;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Weekly hours less holidays, by the clock on the wall alone: no zone, no change of the clock. How much was open before
 * a moment is known without a walk: so many weeks times the week's hours, less what the holidays took away. Where so
 * much has passed is then found by halving. Local moments are those of {@link WeeklyHours}.
 */
final class LocalHours {

    /** More than any local moment that a calendar is asked about. */
    static final long NEVER = Long.MAX_VALUE;

    private final WeeklyHours hours;
    private final YearlyClosures yearly;
    /** Beginnings and ends of the dated holidays, ascending, without overlap. */
    private final long[] starts;

    private final long[] ends;
    /** What the dated holidays before this place took away, beyond what the yearly ones did. */
    private final long[] lost;

    /** A span of dates, as days since 1970-01-01; the last one belongs to it. */
    record Days(long first, long last) {}

    LocalHours(List<WeeklySegment> segments, List<MonthDay> yearlyHolidays, List<Days> dated) {
        hours = new WeeklyHours(segments);
        yearly = new YearlyClosures(yearlyHolidays, hours);
        List<Days> merged = merged(dated);
        starts = merged.stream()
                .mapToLong(days -> days.first() * WeeklyHours.DAY)
                .toArray();
        ends = merged.stream()
                .mapToLong(days -> (days.last() + 1) * WeeklyHours.DAY)
                .toArray();
        lost = new long[starts.length + 1];
        for (int i = 0; i < starts.length; i++) {
            lost[i + 1] = lost[i] + withoutDated(ends[i]) - withoutDated(starts[i]);
        }
    }

    private static List<Days> merged(List<Days> dated) {
        List<Days> merged = new ArrayList<>();
        for (Days next :
                dated.stream().sorted(Comparator.comparing(Days::first)).toList()) {
            Days before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before == null || next.first() > before.last() + 1) {
                merged.add(next);
            } else {
                merged.set(merged.size() - 1, new Days(before.first(), Math.max(before.last(), next.last())));
            }
        }
        return merged;
    }

    /** Whether there are hours that yearly holidays leave open in some year. */
    boolean everOpen() {
        // 400 years are 20 871 weeks to the day
        return hours.ofWeek() > 0 && !yearly.takeAll(20_871 * hours.ofWeek());
    }

    private long withoutDated(long local) {
        return hours.before(local) - yearly.before(local);
    }

    /** How much was open before a local moment; only differences mean something. */
    long open(long local) {
        long open = withoutDated(local);
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < local) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return open;
        }
        long within = local < ends[low - 1] ? open - withoutDated(starts[low - 1]) : lost[low] - lost[low - 1];
        return open - lost[low - 1] - within;
    }

    private long passed(long local, boolean open) {
        return open ? open(local) : local - open(local);
    }

    /**
     * The first local moment by which so much open time, or so much closed time, has passed.
     *
     * @param from where counting begins
     * @param amount how much, more than zero
     * @param open whether open or closed time is counted
     * @param limit where to stop looking
     * @return the moment, or {@link #NEVER} if it is behind the limit
     */
    long reach(long from, long amount, boolean open, long limit) {
        long target = passed(from, open) + amount;
        if (passed(limit, open) < target) {
            return NEVER;
        }
        long low = Math.floorDiv(from, WeeklyHours.DAY);
        long high = Math.floorDiv(limit, WeeklyHours.DAY) + 1;
        // near the beginning first: most spans are short
        long step = 1 + amount / Math.max(1, open ? hours.ofWeek() : 7 * WeeklyHours.DAY) * 7;
        while (low + step < high && passed((low + step) * WeeklyHours.DAY, open) < target) {
            low += step;
            step *= 2;
        }
        high = Math.min(high, low + step);
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (passed(middle * WeeklyHours.DAY, open) < target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return withinDay(low, target, open);
    }

    /** Between two bounds of a day all is open or all closed, so the moment is as far before the bound as there is too much. */
    private long withinDay(long day, long target, boolean open) {
        long start = day * WeeklyHours.DAY;
        for (long bound : hours.bounds(day)) {
            long passed = passed(start + bound, open);
            if (passed >= target) {
                return start + bound - (passed - target);
            }
        }
        return start + WeeklyHours.DAY - (passed(start + WeeklyHours.DAY, open) - target);
    }

    /** The times of a date at which it would open and close, ascending, had it no holiday. */
    long[] bounds(long epochDay) {
        return hours.bounds(epochDay);
    }

    /** Whether a date would be open, had it no holiday. */
    boolean hasHours(long epochDay) {
        return hours.bounds(epochDay).length > 0;
    }

    /** Whether some of a date is open. */
    boolean isOpen(long epochDay) {
        return open((epochDay + 1) * WeeklyHours.DAY) > open(epochDay * WeeklyHours.DAY);
    }
}
