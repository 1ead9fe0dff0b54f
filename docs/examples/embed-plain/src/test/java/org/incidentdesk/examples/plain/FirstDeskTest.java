package org.incidentdesk.examples.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.incidentdesk.domain.IncidentDesk;
import org.junit.jupiter.api.Test;

/** The program runs on the domain's jar alone, and is quick from the first command to the last word. */
class FirstDeskTest {

    /** How many times the start of an idle Java the whole program may take: generous, for machines that others use too. */
    private static final int TIMES = 20;

    @Test
    void aFreshProcessRecordsAndAnswers() throws Exception {
        assertEquals("INC-000001 NEW MEDIUM", run(desk()));
    }

    /** Whatever else this machine is doing slows both down. */
    @Test
    void theProgramTakesFewTimesWhatAnIdleJavaTakes() throws Exception {
        Duration idle = Duration.ofDays(1);
        Duration desk = Duration.ofDays(1);
        for (int pair = 0; pair < 5; pair++) {
            idle = shorter(idle, timed(List.of("--version")));
            desk = shorter(desk, timed(desk()));
        }
        System.out.println("From the start of the process to its end, best of 5: the desk " + desk.toMillis()
                + " ms, java --version " + idle.toMillis() + " ms");
        assertTrue(desk.compareTo(idle.multipliedBy(TIMES)) < 0, desk + " is more than " + TIMES + " times " + idle);
    }

    private static List<String> desk() throws URISyntaxException {
        String path = placeOf(FirstDesk.class) + File.pathSeparator + placeOf(IncidentDesk.class);
        return List.of("-cp", path, FirstDesk.class.getName());
    }

    private static Duration timed(List<String> arguments) throws Exception {
        long begin = System.nanoTime();
        run(arguments);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String run(List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.strip();
    }

    private static String placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }
}
