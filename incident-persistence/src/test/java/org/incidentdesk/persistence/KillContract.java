package org.incidentdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.ticket.HashChain;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.junit.jupiter.api.Test;

/** A process that is killed while it works loses nothing that it was told is kept, and halves nothing. */
interface KillContract {

    /** {@code -Dkill.rounds=50} for more. */
    int ROUNDS = Integer.getInteger("kill.rounds", 5);

    int LINES_BEFORE_THE_END = 200;

    Database database();

    @Test
    default void whatWasAcknowledgedOutlivesTheProcess() throws IOException, InterruptedException {
        Database database = database();
        Map<Long, Long> kept = new HashMap<>();
        Map<Long, TreeSet<Long>> told = new TreeMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            live(database, kept, told);
            try (Storage storage = database.open(Victim.LISTENERS)) {
                assertKept(storage, kept);
            }
        }
        assertTrue(kept.size() >= ROUNDS, "the killed processes did something");
        try (Storage storage = database.open(Victim.LISTENERS)) {
            while (storage.outbox()
                            .deliver(
                                    Victim.LISTENER,
                                    100,
                                    Instant.now(),
                                    message ->
                                            told(told, message.subject(), message.fromVersion(), message.toVersion()))
                    > 0) {
                // until nothing waits
            }
            assertToldOfEverything(storage, told);
        }
    }

    private static void live(Database database, Map<Long, Long> kept, Map<Long, TreeSet<Long>> told)
            throws IOException, InterruptedException {
        Path complaints = Files.createTempFile("victim", ".txt");
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        database.url(),
                        database.user())
                .redirectError(complaints.toFile())
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            int said = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                long ticket = Long.parseLong(words[1]);
                long from = Long.parseLong(words[2]);
                long to = Long.parseLong(words[3]);
                if (words[0].equals("kept")) {
                    kept.merge(ticket, to, Math::max);
                } else {
                    told(told, ticket, from, to);
                }
                if (++said == LINES_BEFORE_THE_END) {
                    victim.toHandle().destroyForcibly();
                }
            }
            assertTrue(
                    said >= LINES_BEFORE_THE_END,
                    "the process ended by itself after " + said + " lines: " + Files.readString(complaints));
        } finally {
            victim.destroyForcibly().waitFor();
            Files.delete(complaints);
        }
    }

    /** What is told again must have been told before; what is new must come next. */
    private static void told(Map<Long, TreeSet<Long>> told, long ticket, long from, long to) {
        TreeSet<Long> before = told.computeIfAbsent(ticket, number -> new TreeSet<>());
        long newest = before.isEmpty() ? 0 : before.last();
        assertTrue(from <= newest, "ticket " + ticket + ": what follows version " + from + " was told after " + newest);
        LongStream.rangeClosed(from + 1, to).forEach(before::add);
    }

    private static void assertKept(Storage storage, Map<Long, Long> kept) {
        storage.unitOfWork().reading(r -> {
            kept.forEach((ticket, version) -> {
                TicketNumber number = new TicketNumber(ticket);
                TicketSnapshot state =
                        r.tickets().find(number).orElseThrow(() -> new AssertionError(number + " is gone"));
                assertTrue(state.version() >= version, number + " was acknowledged in version " + version);
            });
            for (TicketNumber number : r.tickets().numbersAfter(0, 100_000)) {
                List<RecordedEvent> history = r.tickets().history(number);
                assertEquals(r.tickets().find(number).orElseThrow(), Ticket.replay(history), number + " is half kept");
                assertEquals(OptionalLong.empty(), HashChain.firstBreak(history));
            }
            return true;
        });
    }

    private static void assertToldOfEverything(Storage storage, Map<Long, TreeSet<Long>> told) {
        Map<Long, Set<Long>> happened = storage.unitOfWork()
                .reading(r -> r.tickets().numbersAfter(0, 100_000).stream()
                        .collect(Collectors.toMap(
                                TicketNumber::value,
                                number -> LongStream.rangeClosed(
                                                1,
                                                r.tickets()
                                                        .find(number)
                                                        .orElseThrow()
                                                        .version())
                                        .boxed()
                                        .collect(Collectors.toSet()))));
        assertEquals(happened, told, "each change of each ticket was told");
    }
}
