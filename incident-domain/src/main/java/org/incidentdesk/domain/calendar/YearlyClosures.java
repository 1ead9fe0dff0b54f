package org.incidentdesk.domain.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How much of the weekly hours the yearly holidays take away, without going through the years: a year's share depends
 * only on the weekday that it begins with and on whether it is a leap year, and these come back every 400 years.
 */
final class YearlyClosures {

    private static final int CYCLE = 400;
    private static final int LEAP = 7;
    private static final int KINDS = 2 * LEAP;

    /** The kind of each year of the cycle. */
    private static final int[] KIND = new int[CYCLE];

    static {
        for (int year = 0; year < CYCLE; year++) {
            KIND[year] = LocalDate.of(year, 1, 1).getDayOfWeek().ordinal() + (Year.isLeap(year) ? LEAP : 0);
        }
    }

    private final WeeklyHours hours;
    /** By kind of year: the days of the year that are holidays, in order. */
    private final int[][] days = new int[KINDS][];
    /** By kind of year: what is lost on the holidays before the one at this place. */
    private final long[][] lost = new long[KINDS][];
    /** What is lost in the years of the cycle before this one. */
    private final long[] years = new long[CYCLE + 1];

    YearlyClosures(Collection<MonthDay> holidays, WeeklyHours hours) {
        this.hours = hours;
        for (int kind = 0; kind < KINDS; kind++) {
            days[kind] = daysOfYear(holidays, kind >= LEAP);
            lost[kind] = new long[days[kind].length + 1];
            for (int i = 0; i < days[kind].length; i++) {
                lost[kind][i + 1] = lost[kind][i] + hours.ofDay(weekday(kind, days[kind][i]));
            }
        }
        for (int year = 0; year < CYCLE; year++) {
            long[] ofYear = lost[KIND[year]];
            years[year + 1] = years[year] + ofYear[ofYear.length - 1];
        }
    }

    private static int[] daysOfYear(Collection<MonthDay> holidays, boolean leap) {
        int year = leap ? 2000 : 2001;
        SortedSet<Integer> days = new TreeSet<>();
        for (MonthDay day : holidays) {
            if (day.isValidYear(year)) {
                days.add(day.atYear(year).getDayOfYear());
            }
        }
        return days.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int weekday(int kind, int dayOfYear) {
        return (kind + (kind >= LEAP ? -LEAP : 0) + dayOfYear - 1) % 7;
    }

    /** What was lost of the weekly hours before a local moment, counted from the year 0. */
    long before(long local) {
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(local, WeeklyHours.DAY));
        int year = Math.floorMod(date.getYear(), CYCLE);
        int kind = KIND[year];
        long whole = Math.floorDiv(date.getYear(), CYCLE) * years[CYCLE] + years[year];
        int place = Arrays.binarySearch(days[kind], date.getDayOfYear());
        if (place < 0) {
            return whole + lost[kind][-place - 1];
        }
        return whole
                + lost[kind][place]
                + hours.ofDay(weekday(kind, days[kind][place]), Math.floorMod(local, WeeklyHours.DAY));
    }

    /** Whether a whole cycle of years has as many hours lost as these. */
    boolean takeAll(long hoursOfCycle) {
        return years[CYCLE] == hoursOfCycle;
    }
}
