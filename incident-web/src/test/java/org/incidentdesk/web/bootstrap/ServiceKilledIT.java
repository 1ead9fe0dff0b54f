package org.incidentdesk.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.incidentdesk.kb.search.LuceneKnowledgeIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole service is killed again and again while articles are published and retired: database, outbox and index.
 * After each restart the search finds exactly what is published, and every change that was acknowledged still stands.
 *
 * <p>The build does it a few times; {@code -Dkill.rounds=50} does it as often as the release asks for.
 */
class ServiceKilledIT {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 4);
    private static final long SEED = 20_261_125;
    private static final int LONGEST_WORK_MILLISECONDS = 1_200;
    private static final long PATIENCE_SECONDS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path directory;

    private final Random random = new Random(SEED);
    /** Which word finds which article, of all that were acknowledged; none where its recording was not. */
    private final Map<String, Optional<String>> articles = new TreeMap<>();

    private final Set<String> acknowledgedAsPublished = new HashSet<>();
    private final Set<String> askedToRetire = new HashSet<>();
    private final Set<String> touched = new HashSet<>();
    private int acknowledged;
    private int cutOff;

    private ProgramProcess serve() throws Exception {
        return ProgramProcess.start(directory, Map.of(), "serve", "--port", "0", "--data", "desk", "--demo");
    }

    private void killAfter(ProgramProcess program, int milliseconds) {
        Executor later = CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS);
        CompletableFuture.runAsync(program::kill, later);
    }

    /** Asks for a change; the answer is an acknowledgement. */
    private HttpResponse<String> told(ProgramProcess program, String method, String path, String login, String body)
            throws Exception {
        HttpResponse<String> answer = program.change(method, path, login, body);
        assertTrue(answer.statusCode() < 300, () -> path + " " + answer.body());
        acknowledged++;
        return answer;
    }

    private void publishOne(ProgramProcess program) throws Exception {
        String word = "Panne" + (articles.size() + 1) + "x";
        articles.put(word, Optional.empty());
        String body = "{\"title\": \"" + word + "\", \"symptoms\": \"-\", \"remedy\": \"WORKAROUND\","
                + " \"remedyText\": \"-\", \"language\": \"FR\", \"categories\": [\"acces\"]}";
        String article = told(program, "POST", "/api/articles", "sara", body)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        articles.put(word, Optional.of(article));
        touched.add(word);
        told(program, "POST", article + "/submission", "sara", "");
        told(program, "POST", article + "/publication", "prof", "");
        acknowledgedAsPublished.add(word);
    }

    private void retireOne(ProgramProcess program) throws Exception {
        List<String> left = new ArrayList<>(acknowledgedAsPublished);
        left.removeAll(askedToRetire);
        if (!left.isEmpty()) {
            String word = left.get(random.nextInt(left.size()));
            askedToRetire.add(word);
            touched.add(word);
            told(program, "POST", articles.get(word).orElseThrow() + "/retirement", "sara", "");
        }
    }

    private void workUntilKilled(ProgramProcess program) throws Exception {
        try {
            while (true) {
                if (random.nextInt(4) == 0) {
                    retireOne(program);
                } else {
                    publishOne(program);
                }
            }
        } catch (IOException e) {
            cutOff++;
        }
    }

    private static JsonNode read(ProgramProcess program, String path) throws Exception {
        HttpResponse<String> answer = program.get(path, "sara", "demo");
        assertEquals(200, answer.statusCode(), () -> path + " " + answer.body());
        return JSON.readTree(answer.body());
    }

    private static boolean isPublished(ProgramProcess program, String article) throws Exception {
        return read(program, article).get("state").asText().equals("PUBLISHED");
    }

    /** What the search finds that it should not, and what it does not find that it should. */
    private List<String> wrong(ProgramProcess program, Set<String> words) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String word : words) {
            String article = articles.get(word).orElseThrow();
            String id = article.substring(article.lastIndexOf('/') + 1);
            List<String> expected = isPublished(program, article) ? List.of(id) : List.of();
            List<String> found = new ArrayList<>();
            for (JsonNode item : read(program, "/api/articles?text=" + word).get("items")) {
                found.add(item.get("id").asText());
            }
            if (!found.equals(expected)) {
                wrong.add(word + ": " + found + " instead of " + expected);
            }
        }
        return wrong;
    }

    private void assertFollows(ProgramProcess program, Set<String> words) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        List<String> wrong = wrong(program, words);
        while (!wrong.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(50);
            wrong = wrong(program, words);
        }
        assertEquals(List.of(), wrong);
    }

    private void assertNothingAcknowledgedIsLost(ProgramProcess program) throws Exception {
        for (String word : acknowledgedAsPublished) {
            if (!askedToRetire.contains(word)) {
                assertTrue(isPublished(program, articles.get(word).orElseThrow()), word);
            }
        }
    }

    @Test
    void afterEachRestartTheSearchFindsExactlyWhatIsPublished() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            try (ProgramProcess program = serve()) {
                program.address();
                assertFollows(program, touched);
                touched.clear();
                killAfter(program, random.nextInt(LONGEST_WORK_MILLISECONDS));
                workUntilKilled(program);
            }
        }
        int published = 0;
        try (ProgramProcess program = serve()) {
            program.address();
            Set<String> known = new HashSet<>(articles.keySet());
            known.removeIf(word -> articles.get(word).isEmpty());
            assertFollows(program, known);
            assertNothingAcknowledgedIsLost(program);
            String next = "/api/articles?state=PUBLISHED&limit=100";
            while (next != null) {
                JsonNode page = read(program, next);
                published += page.get("items").size();
                next = page.hasNonNull("next") ? page.get("next").asText() : null;
            }
            program.stop();
        }
        try (LuceneKnowledgeIndex index =
                LuceneKnowledgeIndex.open(directory.resolve("desk").resolve("knowledge-index"))) {
            assertEquals(published, index.size(), "the index holds what is published and nothing else");
        }
        assertEquals(ROUNDS, cutOff);
        assertTrue(acknowledged > ROUNDS, acknowledged + " changes were acknowledged");
    }
}
