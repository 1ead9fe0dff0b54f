package org.incidentdesk.web.benchmark;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.TimeOfDay;
import org.incidentdesk.domain.calendar.WeeklySegment;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.text.Title;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Office hours in Paris, with eleven yearly holidays and ten years of dated ones: how long a deadline takes to compute
 * that lies a week, a year or ten years of working time ahead. Weeks cost nothing, each change of the clock some tenths
 * of a microsecond; a walk over days would make the last one five hundred times as long as the first.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CalendarBenchmark {

    private static final Instant FROM = Instant.parse("2026-11-24T15:20:30Z");

    /** How many weeks of forty working hours. */
    @Param({"1", "52", "520"})
    public int weeks;

    private final WorkCalendar calendar = office();

    static WorkCalendar office() {
        List<WeeklySegment> hours = IntStream.rangeClosed(1, 5)
                .mapToObj(DayOfWeek::of)
                .flatMap(day -> Stream.of(segment(day, 8, 12), segment(day, 13, 17)))
                .toList();
        Stream<Holiday> yearly = IntStream.rangeClosed(1, 11)
                .mapToObj(month -> new Holiday.Yearly(new Title("Yearly"), MonthDay.of(month, 2 * month)));
        Stream<Holiday> dated = IntStream.range(2026, 2037)
                .boxed()
                .flatMap(year -> Stream.of(
                                LocalDate.of(year, 4, 6), LocalDate.of(year, 5, 14), LocalDate.of(year, 12, 27))
                        .map(date -> new Holiday.Dated(new Title("Dated"), date, date.plusDays(1))));
        return new WorkCalendar(
                new CalendarId("office"),
                new Title("Office"),
                "Europe/Paris",
                false,
                hours,
                Stream.concat(yearly, dated).toList(),
                0);
    }

    private static WeeklySegment segment(DayOfWeek day, int from, int to) {
        return new WeeklySegment(day, new TimeOfDay(from * 3600), new TimeOfDay(to * 3600));
    }

    /**
     * Adds working time.
     *
     * @return the due moment
     */
    @Benchmark
    public Instant deadline() {
        return calendar.after(FROM, Duration.ofHours(40L * weeks));
    }

    /**
     * Measures working time.
     *
     * @return how much there is in so many weeks
     */
    @Benchmark
    public Duration measure() {
        return calendar.between(FROM, FROM.plus(Duration.ofDays(7L * weeks)));
    }

    /**
     * Makes the calendar, as each reading from the database does.
     *
     * @return the calendar
     */
    @Benchmark
    public WorkCalendar load() {
        return calendar.atVersion(1);
    }
}
