package org.incidentdesk.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.kb.search.LuceneKnowledgeIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process with the index is killed again and again, at moments that nobody chose, while articles are published, revised
 * and retired. What it had not acknowledged is told again after the restart, as an outbox does.
 */
class KilledFiftyTimesIT {

    private static final int ROUNDS = 50;
    private static final long SEED = 20_261_125;
    private static final int LONGEST_WORK = 150;
    private static final int LONGEST_START = 1_500;
    private static final int IN_FLIGHT = 4;
    /** What the system says of a process that was killed: 128, and the number of the signal. */
    private static final int KILLED = 128 + 9;

    private static final String FOUND = "find";

    @TempDir
    Path directory;

    private final Random random = new Random(SEED);
    private final Map<Long, Told> articles = new TreeMap<>();
    private final Deque<Told> waiting = new ArrayDeque<>();
    private int acknowledged;
    private int killedAtWork;

    /** What happened to an article. */
    private record Told(long id, long version, ArticleState state) {
        String word() {
            return "Panne" + id + "x" + version;
        }

        String line() {
            return id + " " + version + " " + state;
        }
    }

    /** Has the index, does what it is told line by line, and says when it is done. */
    static final class Following {
        private Following() {}

        public static void main(String[] arguments) throws IOException {
            LuceneKnowledgeIndex index = LuceneKnowledgeIndex.open(Path.of(arguments[0]));
            BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(answer(index, line.split(" ")));
                System.out.flush();
            }
        }

        private static String answer(LuceneKnowledgeIndex index, String... words) {
            if (words[0].equals("size")) {
                return Long.toString(index.size());
            }
            if (words[0].equals(FOUND)) {
                return Asked.found(index, words[1]).toString();
            }
            Told told = new Told(Long.parseLong(words[0]), Long.parseLong(words[1]), ArticleState.valueOf(words[2]));
            index.update(SomeArticle.article(told.id(), Language.FR, told.word(), "-", told.state(), told.version()));
            return "done";
        }
    }

    /** The other process. Whatever it is asked after its end ends with an exception. */
    private static final class Child implements AutoCloseable {
        private final Process process;
        private final BufferedWriter questions;
        private final BufferedReader answers;

        Child(Path directory) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Following.class.getName(),
                            directory.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            questions = process.outputWriter(StandardCharsets.UTF_8);
            answers = process.inputReader(StandardCharsets.UTF_8);
        }

        void killAfter(int milliseconds) {
            Executor later = CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS);
            // through the handle, because the process itself would close what it still has to say
            CompletableFuture.runAsync(() -> process.toHandle().destroyForcibly(), later);
        }

        void tell(String line) throws IOException {
            questions.write(line + "\n");
            questions.flush();
        }

        String answer() throws IOException {
            String line = answers.readLine();
            if (line == null) {
                throw new IOException("killed");
            }
            return line;
        }

        String ask(String line) throws IOException {
            tell(line);
            return answer();
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }

    private Told somethingHappens() {
        boolean isNew = articles.isEmpty() || random.nextInt(10) < 6;
        long id = isNew ? articles.size() + 1 : 1 + random.nextInt(articles.size());
        long version = isNew ? 1 : articles.get(id).version() + 1;
        ArticleState state = !isNew && random.nextInt(3) == 0 ? ArticleState.RETIRED : ArticleState.PUBLISHED;
        Told told = new Told(id, version, state);
        articles.put(id, told);
        waiting.add(told);
        return told;
    }

    /** The first that waits is done with only when the index says so. */
    private void acknowledge(Child child) throws IOException {
        assertEquals("done", child.answer());
        waiting.remove();
        acknowledged++;
    }

    private void tellAgain(Child child) throws IOException {
        for (Told told : List.copyOf(waiting)) {
            child.tell(told.line());
            acknowledge(child);
        }
    }

    /** Each published article is found by its present words, and there is nothing else. */
    private void assertHoldsWhatIsPublished(Child child) throws IOException {
        List<String> wrong = new ArrayList<>();
        long published = 0;
        for (Told told : articles.values()) {
            boolean isPublished = told.state() == ArticleState.PUBLISHED;
            published += isPublished ? 1 : 0;
            String expected = isPublished ? "[" + told.id() + "]" : "[]";
            String found = child.ask(FOUND + " " + told.word());
            if (!found.equals(expected)) {
                wrong.add(told + " is found as " + found);
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(Long.toString(published), child.ask("size"));
    }

    private void publishUntilKilled(Child child) throws IOException {
        while (true) {
            int some = 1 + random.nextInt(IN_FLIGHT);
            for (int i = 0; i < some; i++) {
                somethingHappens();
            }
            for (Told told : waiting) {
                child.tell(told.line());
            }
            while (!waiting.isEmpty()) {
                acknowledge(child);
            }
        }
    }

    private void work(Child child, boolean beforeItWorks) throws IOException {
        if (beforeItWorks) {
            child.killAfter(random.nextInt(LONGEST_START));
        }
        tellAgain(child);
        assertHoldsWhatIsPublished(child);
        if (!beforeItWorks) {
            child.killAfter(random.nextInt(LONGEST_WORK));
            killedAtWork++;
        }
        publishUntilKilled(child);
    }

    @Test
    @Timeout(900)
    void afterEachRestartTheIndexHoldsExactlyWhatIsPublished() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            boolean beforeItWorks = random.nextInt(5) == 0;
            try (Child child = new Child(directory)) {
                try {
                    work(child, beforeItWorks);
                } catch (IOException e) {
                    assertEquals(KILLED, child.process.waitFor(), "it did not end of its own");
                }
            }
        }
        try (Child child = new Child(directory)) {
            tellAgain(child);
            assertHoldsWhatIsPublished(child);
        }
        assertTrue(killedAtWork > ROUNDS / 2, killedAtWork + " times while publishing");
        assertTrue(acknowledged > ROUNDS, acknowledged + " changes were acknowledged");
    }
}
