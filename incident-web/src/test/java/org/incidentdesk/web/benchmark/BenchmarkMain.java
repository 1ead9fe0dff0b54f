package org.incidentdesk.web.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures the desk and prints tables for {@code docs/benchmarks.md}. Never part of the tests: a test that measures time
 * fails on somebody else's machine.
 *
 * <pre>mvn -q -Pbenchmark -DskipTests verify -Dbenchmark.args="domain storage containers http embedded volume knowledge import=LOG.csv.gz"</pre>
 */
public final class BenchmarkMain {

    private static final String IMPORT = "import=";
    private static final int TICKETS = 100_000;
    private static final int[] SIZES = {10_000, 100_000, 1_000_000};

    private BenchmarkMain() {}

    /**
     * Runs what is named, or everything.
     *
     * @param args any of {@code domain}, {@code storage}, {@code containers} (Jetty and Grizzly),
     *     {@code http} (on PostgreSQL), {@code embedded} (the
     *     same on H2), {@code volume}, {@code knowledge} (the knowledge index beside plain Lucene), and {@code import=FILE} for the import of a ServiceNow log; {@code quick} makes
     *     all of them shorter and smaller, to see that they run
     * @throws Exception if something cannot be measured
     */
    public static void main(String[] args) throws Exception {
        List<String> wanted = Arrays.asList(args);
        boolean quick = wanted.contains("quick");
        boolean all = wanted.isEmpty() || wanted.equals(List.of("quick"));
        double seconds = quick ? 1 : 6;
        int tickets = quick ? 2_000 : TICKETS;
        PrintStream out = System.out;
        out.printf(
                "%s %s, %d processors, %s%n",
                System.getProperty("java.vm.name"),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"));
        if (all || wanted.contains("domain")) {
            new Runner(new OptionsBuilder()
                            .include(DomainLifeBenchmark.class.getName())
                            .include(CalendarBenchmark.class.getName())
                            .include(DeadlineBenchmark.class.getName())
                            .addProfiler(GCProfiler.class)
                            .forks(quick ? 1 : 2)
                            .build())
                    .run();
        }
        if (all || wanted.contains("storage")) {
            new StorageBenchmark(out, seconds).run(tickets);
        }
        if (all || wanted.contains("containers")) {
            new ContainerBenchmark(out, seconds).run();
        }
        if (all || wanted.contains("http")) {
            new HttpBenchmark(out, seconds).operations(MeasuredDatabase.postgreSql(), tickets);
        }
        if (all || wanted.contains("embedded")) {
            new HttpBenchmark(out, seconds).operations(MeasuredDatabase.h2(), tickets);
        }
        if (all || wanted.contains("volume")) {
            new HttpBenchmark(out, seconds).volume(quick ? new int[] {1_000, 2_000} : SIZES);
        }
        if (all || wanted.contains("knowledge")) {
            new KnowledgeBenchmark(out, seconds).run(tickets);
        }
        for (String argument : wanted) {
            if (argument.startsWith(IMPORT)) {
                new ImportBenchmark(out).run(Path.of(argument.substring(IMPORT.length())));
            }
        }
    }
}
