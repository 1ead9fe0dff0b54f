package org.incidentdesk.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.incidentdesk.kb.search.LuceneKnowledgeIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it updates loses nothing that it had acknowledged. */
class KilledIndexTest {

    private static final int ENOUGH = 12;

    @TempDir
    Path directory;

    /** Updates one article after the other, and says so when the index has acknowledged it. */
    static final class Updating {
        private Updating() {}

        public static void main(String[] arguments) {
            LuceneKnowledgeIndex index = LuceneKnowledgeIndex.open(Path.of(arguments[0]));
            for (long id = 1; ; id++) {
                index.update(SomeArticle.french(id, "Panne" + id));
                System.out.println(id);
                System.out.flush();
            }
        }
    }

    private static List<Long> killedWhileUpdating(Path directory) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Updating.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Long> acknowledged = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            while (acknowledged.size() < ENOUGH) {
                String line = lines.readLine();
                assertNotNull(line, "the process came to an end of its own");
                acknowledged.add(Long.valueOf(line));
            }
            // through the handle, because the process itself would close what it still has to say
            process.toHandle().destroyForcibly();
            // what was acknowledged between the last line read and the end counts too
            lines.lines().map(Long::valueOf).forEach(acknowledged::add);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    @Test
    @Timeout(180)
    void whatWasAcknowledgedIsFoundAfterwards() throws Exception {
        List<Long> acknowledged = killedWhileUpdating(directory);
        try (LuceneKnowledgeIndex index = LuceneKnowledgeIndex.open(directory)) {
            for (long id : acknowledged) {
                assertEquals(List.of(id), Asked.found(index, "panne" + id));
            }
            assertTrue(index.size() - acknowledged.size() <= 1, "and at most the one it was about besides");
            index.update(SomeArticle.french(1_000_000, "Panne nouvelle"));
            assertEquals(List.of(1_000_000L), Asked.found(index, "nouvelles"));
        }
    }
}
