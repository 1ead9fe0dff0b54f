package org.incidentdesk.web.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.incidentdesk.domain.servicelevel.CalendarTerms;
import org.incidentdesk.domain.servicelevel.Deadline;
import org.incidentdesk.domain.servicelevel.DeadlineExplanation;
import org.incidentdesk.domain.servicelevel.Goal;
import org.incidentdesk.domain.servicelevel.Pause;
import org.incidentdesk.domain.servicelevel.Target;
import org.incidentdesk.domain.servicelevel.TargetStart;
import org.incidentdesk.domain.servicelevel.Targets;
import org.incidentdesk.domain.servicelevel.Terms;
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
 * How long the due moment of a ticket takes, as it is computed with every change of the ticket and every look at it: the
 * calendar is read out of the terms that the ticket quotes, and each pause is measured with it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeadlineBenchmark {

    private static final Instant START = Instant.parse("2026-11-24T15:20:30Z");
    private static final Targets TARGETS = new Targets(Target.parse("PT8H"), Target.parse("PT400H"));

    private final Terms office = new Terms(
            "Office", TARGETS, TargetStart.OPENING, Optional.of(CalendarTerms.of(CalendarBenchmark.office())));
    private final Terms always = new Terms("Always", TARGETS, TargetStart.OPENING, Optional.empty());

    /** How many pauses of thirty hours, one each week. */
    @Param({"0", "5"})
    public int pauses;

    private List<Pause> waits() {
        return IntStream.range(0, pauses)
                .mapToObj(week -> START.plus(Duration.ofDays(7L * week + 1)))
                .map(from -> new Pause(Pause.Kind.PENDING, from, Optional.of(from.plus(Duration.ofHours(30)))))
                .toList();
    }

    private Deadline deadline(Terms terms) {
        Instant now = START.plus(Duration.ofDays(60));
        return Deadline.of(Goal.RESOLVE, terms, Optional.of(START), waits(), Optional.empty(), now);
    }

    /**
     * By a calendar with forty-four holidays.
     *
     * @return the deadline
     */
    @Benchmark
    public Deadline byCalendar() {
        return deadline(office);
    }

    /**
     * Around the clock.
     *
     * @return the deadline
     */
    @Benchmark
    public Deadline aroundTheClock() {
        return deadline(always);
    }

    /**
     * By a calendar, with its explanation.
     *
     * @return the steps
     */
    @Benchmark
    public DeadlineExplanation explained() {
        return deadline(office).explain(START.plus(Duration.ofDays(60)));
    }
}
