package org.incidentdesk.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every calendar, tried on random ones; the seed in a failure's name makes it again. */
class WorkCalendarPropertiesTest {

    private static final List<String> ZONES = List.of(
            "Europe/Paris",
            "America/Toronto",
            "Australia/Lord_Howe",
            "Asia/Kathmandu",
            "America/St_Johns",
            "America/Sao_Paulo",
            "Pacific/Apia",
            "Africa/Casablanca",
            "UTC");

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= 120; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void adding_then_measuring_gives_back_what_was_added(long seed) {
        Random random = new Random(seed);
        WorkCalendar calendar = calendar(random);
        for (int i = 0; i < 30; i++) {
            Instant from = moment(random, calendar);
            Duration working = span(random);
            Instant due = calendar.after(from, working);
            String what = "seed " + seed + ", from " + from + " by " + working + " to " + due;
            assertEquals(working, calendar.between(from, due), what);
            if (!working.isZero()) {
                assertTrue(
                        calendar.between(from, due.minusNanos(1_000)).compareTo(working) < 0,
                        what + " is not the first such moment");
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void splitting_a_span_adds_up(long seed) {
        Random random = new Random(seed);
        WorkCalendar calendar = calendar(random);
        for (int i = 0; i < 30; i++) {
            Instant from = moment(random, calendar);
            Instant middle = from.plus(span(random));
            Instant to = middle.plus(span(random));
            Duration whole = calendar.between(from, to);
            assertEquals(
                    whole,
                    calendar.between(from, middle).plus(calendar.between(middle, to)),
                    "seed " + seed + ", " + from + " / " + middle + " / " + to);
            assertTrue(whole.compareTo(Duration.between(from, to)) <= 0, "seed " + seed);
            Duration one = span(random);
            Duration two = span(random);
            assertEquals(
                    calendar.after(from, one.plus(two)),
                    calendar.after(calendar.after(from, one), two),
                    "seed " + seed + ", from " + from + " by " + one + " and " + two);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void it_agrees_with_going_through_every_second(long seed) {
        Random random = new Random(seed);
        WorkCalendar calendar = calendar(random);
        Naive naive = new Naive(calendar);
        Instant from = moment(random, calendar).truncatedTo(ChronoUnit.SECONDS);
        Instant to = from.plusSeconds(random.nextInt(3 * 86_400));
        String what = "seed " + seed + ", " + from + " to " + to + " in " + calendar;
        List<Instant> bounds = naive.changes(from, to);
        List<Instant> told = new ArrayList<>();
        calendar.excluded(from, to, 1_000).forEach(stretch -> {
            told.add(stretch.from());
            told.add(stretch.to());
        });
        assertEquals(bounds, told, what);
        Duration closed = Duration.ZERO;
        for (int i = 0; i < bounds.size(); i += 2) {
            closed = closed.plus(Duration.between(bounds.get(i), bounds.get(i + 1)));
        }
        assertEquals(Duration.between(from, to).minus(closed), calendar.between(from, to), what);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void working_days_agree_with_going_through_every_date(long seed) {
        Random random = new Random(seed);
        WorkCalendar calendar = calendar(random);
        Naive naive = new Naive(calendar);
        for (int i = 0; i < 10; i++) {
            Instant from = moment(random, calendar);
            int days = 1 + random.nextInt(60);
            String what = "seed " + seed + ", " + days + " days from " + from + " in " + calendar;
            assertEquals(naive.afterDays(from, days), calendar.afterDays(from, days), what);
            Instant end = calendar.endOfDay(from, 0);
            assertTrue(end.isAfter(from), what);
            assertTrue(naive.counts(end.minusNanos(1_000)), what + ": " + end + " ends no opening");
        }
    }

    private static WorkCalendar calendar(Random random) {
        String zone = ZONES.get(random.nextInt(ZONES.size()));
        List<WeeklySegment> segments = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            SortedSet<Integer> bounds = new TreeSet<>();
            // nights, too, since that is when clocks change; whole minutes or whole seconds
            int unit = random.nextBoolean() ? 60 : 1;
            int reach = random.nextInt(3) == 0 ? 4 * 3600 : TimeOfDay.END_OF_DAY;
            for (int i = random.nextInt(4) * 2; i > 0; i--) {
                bounds.add(random.nextInt(reach / unit + 1) * unit);
            }
            List<Integer> pairs = new ArrayList<>(bounds);
            for (int i = 0; i + 1 < pairs.size(); i += 2) {
                segments.add(new WeeklySegment(day, new TimeOfDay(pairs.get(i)), new TimeOfDay(pairs.get(i + 1))));
            }
        }
        segments.add(
                new WeeklySegment(DayOfWeek.of(1 + random.nextInt(7)), new TimeOfDay(86_399), new TimeOfDay(86_400)));
        Collections.shuffle(segments, random);
        return Calendars.of(zone, withoutOverlap(segments), holidays(random));
    }

    private static List<WeeklySegment> withoutOverlap(List<WeeklySegment> segments) {
        List<WeeklySegment> kept = new ArrayList<>();
        segments.stream()
                .filter(segment -> !segment.isReversed())
                .filter(segment -> kept.stream().noneMatch(segment::overlaps))
                .forEach(kept::add);
        return kept;
    }

    private static List<Holiday> holidays(Random random) {
        List<Holiday> holidays = new ArrayList<>();
        SortedSet<MonthDay> days = new TreeSet<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            days.add(MonthDay.from(LocalDate.of(2028, 1, 1).plusDays(random.nextInt(366))));
        }
        days.forEach(day -> holidays.add(new Holiday.Yearly(new Title("yearly"), day)));
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            dates.add(LocalDate.of(2005, 1, 1).plusDays(random.nextInt(30 * 365)));
        }
        dates.forEach(
                date -> holidays.add(new Holiday.Dated(new Title("dated"), date, date.plusDays(random.nextInt(15)))));
        return holidays;
    }

    /** Somewhere near a change of the clock, or a holiday, or anywhere. */
    private static Instant moment(Random random, WorkCalendar calendar) {
        Instant any = Instant.parse("2005-01-01T00:00:00Z")
                .plusSeconds(random.nextInt(30 * 365 * 86_400))
                .plusNanos(random.nextInt(1_000_000) * 1_000L);
        ZoneOffsetTransition change = ZoneId.of(calendar.zone()).getRules().nextTransition(any);
        return change == null || random.nextInt(3) == 0
                ? any
                : change.getInstant()
                        .minusSeconds(random.nextInt(2 * 86_400))
                        .plusNanos(random.nextInt(1_000_000) * 1_000L);
    }

    private static Duration span(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Duration.ofSeconds(random.nextInt(7200));
            case 1 -> Duration.ofMinutes(random.nextInt(5 * 24 * 60));
            case 2 -> Duration.ofHours(random.nextInt(24 * 365));
            default -> Duration.ofNanos(random.nextInt(1_000_000_000) * 1_000L);
        };
    }

    /** The definition of a calendar, applied to every second and every date. */
    private record Naive(WorkCalendar calendar, ZoneId zone) {

        Naive(WorkCalendar calendar) {
            this(calendar, ZoneId.of(calendar.zone()));
        }

        boolean counts(Instant moment) {
            LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
            int second = local.toLocalTime().toSecondOfDay();
            boolean open = calendar.segments().stream()
                    .anyMatch(segment -> segment.day() == local.getDayOfWeek()
                            && segment.from().second() <= second
                            && second < segment.to().second());
            return open && !isHoliday(local.toLocalDate());
        }

        private boolean isHoliday(LocalDate date) {
            return calendar.holidays().stream()
                    .anyMatch(holiday -> holiday instanceof Holiday.Dated dated
                            ? !date.isBefore(dated.from()) && !date.isAfter(dated.to())
                            : ((Holiday.Yearly) holiday).day().equals(MonthDay.from(date)));
        }

        /** Beginnings and ends of what does not count, by turns. */
        List<Instant> changes(Instant from, Instant to) {
            List<Instant> changes = new ArrayList<>();
            boolean before = true;
            for (Instant at = from; at.isBefore(to); at = at.plusSeconds(1)) {
                boolean counts = counts(at);
                if (counts != before) {
                    changes.add(at);
                }
                before = counts;
            }
            if (changes.size() % 2 == 1) {
                changes.add(to);
            }
            return changes;
        }

        Instant afterDays(Instant from, int days) {
            LocalDateTime local = LocalDateTime.ofInstant(from, zone);
            LocalDate date = local.toLocalDate();
            for (int left = days; left > 0; left -= isWorkingDay(date) ? 1 : 0) {
                date = date.plusDays(1);
            }
            LocalDateTime wanted = date.atTime(local.toLocalTime());
            ZoneOffsetTransition change = zone.getRules().getTransition(wanted);
            return change != null && change.isGap()
                    ? change.getInstant()
                    : wanted.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        }

        private boolean isWorkingDay(LocalDate date) {
            boolean exists = date.atStartOfDay(zone).toLocalDate().equals(date);
            return exists
                    && !isHoliday(date)
                    && calendar.segments().stream().anyMatch(segment -> segment.day() == date.getDayOfWeek());
        }
    }
}
