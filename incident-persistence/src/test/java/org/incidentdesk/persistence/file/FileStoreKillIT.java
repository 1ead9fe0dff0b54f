package org.incidentdesk.persistence.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.file.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it puts files loses none that it was told is kept, and leaves none in its place half. */
class FileStoreKillIT {

    private static final int ROUNDS = 10;

    @TempDir
    private Path root;

    @Test
    void whatWasAcknowledgedOutlivesTheProcess() throws IOException, InterruptedException {
        Set<String> acknowledged = new HashSet<>();
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            live(round, 5 + random.nextInt(40), acknowledged);
            Set<String> kept = whatIsInItsPlace();
            assertTrue(kept.containsAll(acknowledged), "round " + round + " lost an acknowledged file");
        }
        assertTrue(acknowledged.size() >= ROUNDS * 5, "the killed processes did something");
        DirectoryFileStore later =
                new DirectoryFileStore(root, () -> Instant.now().plus(Duration.ofDays(2)));
        later.sweep(
                Duration.ofDays(1),
                candidates -> candidates.stream()
                        .filter(hash -> acknowledged.contains(hash.value()))
                        .collect(java.util.stream.Collectors.toSet()));
        assertEquals(acknowledged, whatIsInItsPlace(), "what nobody names is swept, and nothing else");
        try (Stream<Path> left = Files.list(root.resolve("incoming"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    private void live(int number, int lines, Set<String> acknowledged) throws IOException, InterruptedException {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PuttingProcess.class.getName(),
                        root.toString(),
                        Integer.toString(number))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            int count = 0;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                acknowledged.add(new ContentHash(line).value());
                if (++count == lines) {
                    victim.toHandle().destroyForcibly();
                }
            }
            assertTrue(count >= lines, "the process ended by itself after " + count + " files");
        } finally {
            victim.destroyForcibly().waitFor();
        }
    }

    /** Every file outside {@code incoming}, each of which must be what its name says. */
    private Set<String> whatIsInItsPlace() throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(path -> path.getFileName().toString().length() == 64)
                    .toList()) {
                assertEquals(file.getFileName().toString(), sha256(Files.readAllBytes(file)), "half a file");
                names.add(file.getFileName().toString());
            }
        }
        return names;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
