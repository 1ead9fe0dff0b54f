package org.incidentdesk.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as people run it: its jar, its processes, its signals, over real HTTP on the embedded database. */
class ProgramIT {

    private static final Pattern FIRST_START =
            Pattern.compile("First start: sign in as admin with the password (\\S{20}) \\(shown only this once\\)");

    /** What a process says that was asked to stop and did. */
    private static final int STOPPED = 128 + 15;

    @TempDir
    private Path directory;

    private ProgramProcess start(String... words) throws Exception {
        return ProgramProcess.start(directory, Map.of(), words);
    }

    private ProgramProcess serve() throws Exception {
        return start("--port", "0", "--data", "desk");
    }

    private void assertFails(String reason, String... words) throws Exception {
        try (ProgramProcess program = start(words)) {
            assertEquals(1, program.exitCode(), program.err());
            assertEquals(1, program.err().lines().count(), program.err());
            assertTrue(program.err().contains(reason), program.err());
        }
    }

    @Test
    void theFirstStartTellsThePasswordOnceAndTheNextOneFindsWhatWasKept() throws Exception {
        String password;
        String ticket = "{\"title\":\"Écran noir\",\"description\":\"Rien ne s'affiche.\",\"channel\":\"PHONE\"}";
        try (ProgramProcess program = serve()) {
            assertEquals(200, program.get("/health/ready", "", "").statusCode());
            Matcher told = FIRST_START.matcher(program.out());
            assertTrue(told.find(), program.out());
            password = told.group(1);
            assertFalse(told.find());
            assertEquals(401, program.get("/api/me", "admin", "guessed").statusCode());
            assertEquals(
                    201, program.post("/api/tickets", "admin", password, ticket).statusCode());
            HttpResponse<String> metrics = program.get("/metrics", "admin", password);
            assertTrue(metrics.body().contains("incident_desk_search_delay_seconds 0.0"), metrics.body());
            assertEquals(STOPPED, program.stop());
            assertEquals("", program.err());
            assertFalse(program.err().contains(password));
        }
        try (ProgramProcess program = serve()) {
            assertTrue(program.get("/api/tickets/1", "admin", password).body().contains("Écran noir"));
            assertFalse(program.get("/api", "", "").body().contains("\"demo\":true"));
            assertEquals(1, program.out().lines().count(), program.out());
            assertFails("is in use by another incident-desk", "user", "list", "--data", "desk");
            assertEquals(STOPPED, program.stop());
        }
        try (ProgramProcess program = start("user", "list", "--data", "desk")) {
            assertEquals(0, program.exitCode(), program.err());
            assertTrue(program.out().contains("admin  administrator  open"), program.out());
        }
    }

    @Test
    void theDemonstrationSaysSoAndStaysOnThisMachine() throws Exception {
        try (ProgramProcess program = start("serve", "--port", "0", "--data", "desk", "--demo")) {
            assertTrue(program.get("/api", "", "").body().contains("\"demo\":true"));
            assertTrue(program.get("/api/me", "julie", "demo").body().contains("Julie Tremblay"));
            assertEquals(STOPPED, program.stop());
        }
        assertFails("public passwords", "serve", "--host", "0.0.0.0", "--port", "0", "--data", "desk");
        try (ProgramProcess program = start("--demo", "--host", "0.0.0.0", "--data", "other")) {
            assertEquals(2, program.exitCode());
            assertEquals(1, program.err().lines().count(), program.err());
            assertTrue(Files.notExists(directory.resolve("other")));
        }
    }

    @Test
    void optionsComeFromTheEnvironmentToo() throws Exception {
        Map<String, String> environment =
                Map.of("INCIDENT_DESK_PORT", "0", "INCIDENT_DESK_DATA", "there", "INCIDENT_DESK_DEMO", "true");
        try (ProgramProcess program = ProgramProcess.start(directory, environment)) {
            assertTrue(program.get("/api", "", "").body().contains("\"demo\":true"));
            assertTrue(Files.isDirectory(directory.resolve("there")));
            assertEquals(STOPPED, program.stop());
        }
        try (ProgramProcess program = ProgramProcess.start(directory, Map.of("INCIDENT_DESK_PORT", "many"))) {
            assertEquals(2, program.exitCode());
            assertTrue(program.err().contains("'--port': 'many'"), program.err());
        }
    }

    @Test
    void whatCannotBeIsToldInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertFails("Port " + port + " on 127.0.0.1 cannot be listened on", "--port", port, "--data", "desk");
        }
        Path file = Files.createFile(directory.resolve("file"));
        assertFails("cannot be written to", "--port", "0", "--data", file.toString());
        assertFails("The database cannot be opened", "--database-url", "jdbc:postgresql://127.0.0.1:1/desk");
        assertFails("No storage adapter opens", "--database-url", "jdbc:nonsense:desk");
    }
}
