package org.incidentdesk.web.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.kb.search.LuceneKnowledgeIndex;

/** The knowledge index full of articles, beside the same question written by hand against Lucene, in turns in one run. */
final class KnowledgeBenchmark {

    private static final Path WRITTEN = Path.of("../incident-kb/src/test/resources/org/incidentdesk/kb/relevance");
    private static final int READERS = 8;
    private static final int ROUNDS = 3;

    private interface Search {
        int found(String text) throws Exception;
    }

    private final PrintStream out;
    private final double seconds;

    KnowledgeBenchmark(PrintStream out, double seconds) {
        this.out = out;
        this.seconds = seconds;
    }

    void run(int count) throws Exception {
        ComposedArticles composed = new ComposedArticles(WRITTEN.resolve("articles"));
        List<String> searches = Files.readAllLines(WRITTEN.resolve("queries.tsv")).stream()
                .map(line -> line.split("\t")[2])
                .toList();
        Path directory = Files.createTempDirectory("knowledge");
        try (LuceneKnowledgeIndex index = LuceneKnowledgeIndex.open(directory)) {
            long start = System.nanoTime();
            index.rebuild(composed.articles(count));
            double took = (System.nanoTime() - start) / 1e9;
            out.printf("%,d articles indexed in %.1f s, %,.0f a second%n", count, took, count / took);
            try (PlainLucene plain = new PlainLucene(directory.resolve("article-2"))) {
                compare("search", index, plain, searches, 20);
                compare("suggestion", index, plain, composed.tickets(), 5);
            }
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            out.printf(
                    "heap in use %d MiB, resident %s%n",
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                    Files.readAllLines(Path.of("/proc/self/status")).stream()
                            .filter(line -> line.startsWith("VmRSS"))
                            .findFirst()
                            .orElse("unknown"));
        }
    }

    private void compare(String what, KnowledgeIndex index, PlainLucene plain, List<String> texts, int limit)
            throws Exception {
        for (String text : texts) {
            List<Long> ours = ask(index, text, limit).stream()
                    .map(hit -> hit.article().value())
                    .toList();
            if (!ours.equals(plain.search(text, limit))) {
                throw new IllegalStateException("not the same question: " + text);
            }
        }
        Search mapped = text -> ask(index, text, limit).size();
        Search byHand = text -> plain.search(text, limit).size();
        for (int readers : new int[] {1, READERS}) {
            load(mapped, texts, readers);
            load(byHand, texts, readers);
            List<double[]> ours = new ArrayList<>();
            List<double[]> theirs = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(load(mapped, texts, readers));
                theirs.add(load(byHand, texts, readers));
            }
            print(what + ", index", readers, median(ours));
            print(what + ", Lucene by hand", readers, median(theirs));
            out.printf(
                    "ratio of p50 %.2f, of throughput %.2f%n",
                    median(ours)[1] / median(theirs)[1], median(theirs)[0] / median(ours)[0]);
        }
    }

    private static List<KnowledgeIndex.Hit> ask(KnowledgeIndex index, String text, int limit) {
        return index.search(
                new KnowledgeIndex.Query(text, EnumSet.allOf(Audience.class), Optional.empty(), Set.of(), limit));
    }

    /** Per second, then p50 and p99 in milliseconds. */
    private double[] load(Search search, List<String> texts, int readers) throws Exception {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        ExecutorService pool = Executors.newFixedThreadPool(readers);
        List<Callable<List<Long>>> loops = new ArrayList<>();
        for (int reader = 0; reader < readers; reader++) {
            int first = reader * texts.size() / readers;
            loops.add(() -> {
                List<Long> nanos = new ArrayList<>();
                for (int i = first; System.nanoTime() < end; i++) {
                    long before = System.nanoTime();
                    search.found(texts.get(i % texts.size()));
                    nanos.add(System.nanoTime() - before);
                }
                return nanos;
            });
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> loop : pool.invokeAll(loops)) {
            all.addAll(loop.get());
        }
        double took = (System.nanoTime() - start) / 1e9;
        pool.shutdown();
        long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
        return new double[] {
            sorted.length / took, sorted[sorted.length / 2] / 1e6, sorted[(int) (sorted.length * 0.99)] / 1e6
        };
    }

    private static double[] median(List<double[]> rounds) {
        double[] median = new double[3];
        Arrays.setAll(
                median,
                i -> rounds.stream().mapToDouble(round -> round[i]).sorted().toArray()[ROUNDS / 2]);
        return median;
    }

    private void print(String what, int readers, double[] figures) {
        out.printf("| %s | %d | %,.0f | %.2f | %.2f |%n", what, readers, figures[0], figures[1], figures[2]);
    }
}
