package org.incidentdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driving.ClockDuties;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.port.driving.Verdict;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.TicketEvent.TargetReached;
import org.junit.jupiter.api.Test;

/** The clock's duties on one database, done by two nodes at once and after a restart: each exactly once. */
abstract class ClockOnTwoNodes {

    private static final Instant START = Instant.parse("2026-11-24T15:00:00Z");
    private static final Actor PROF = new Actor(new PersonId("prof"), Role.ADMINISTRATOR);
    private static final int TICKETS = 30;

    /** Both targets, at half, at three quarters, at their end and behind it. */
    private static final int WARNINGS = 8;

    abstract Database database();

    private static IncidentDesk node(Storage storage, Instant now) {
        return IncidentDesk.assemble(
                new DrivenPorts(
                        storage.unitOfWork(),
                        new InMemoryKnowledgeIndex(),
                        new Pbkdf2PasswordHashing(),
                        new RandomSecrets(),
                        new InMemoryNotifier(Set.of()),
                        new InMemoryFileStore(InstantSource.system())),
                () -> now);
    }

    private static List<TicketNumber> reported(IncidentDesk desk) {
        desk.people()
                .addPerson(
                        PROF.person(),
                        Request.of(
                                PROF,
                                new PersonDefinition(
                                        new Title("Prof"),
                                        Optional.empty(),
                                        PROF.role(),
                                        Optional.empty(),
                                        Set.of(),
                                        true)));
        List<TicketNumber> numbers = new ArrayList<>();
        for (int i = 0; i < TICKETS; i++) {
            numbers.add(desk.recording()
                    .report(Request.of(
                            PROF,
                            new ReportIncident(
                                    new Title("Panne"),
                                    new Text("Rien ne va plus."),
                                    Optional.empty(),
                                    Channel.PORTAL,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Set.of(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    List.of())))
                    .ticket());
        }
        return numbers;
    }

    private static Callable<Integer> untilNothingIsLeft(ClockDuties duties) {
        return () -> {
            int done = 0;
            ClockDuties.Round round;
            do {
                round = duties.attend(7);
                done += round.done();
            } while (round.more() || round.skipped() > 0);
            return done;
        };
    }

    @Test
    void twoNodesAndARestartWarnOnceOfEachThing() throws Exception {
        Database database = database();
        Instant later = START.plus(Duration.ofDays(30));
        List<TicketNumber> numbers;
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Storage one = database.open(Set.of());
                Storage two = database.open(Set.of())) {
            numbers = reported(node(one, START));
            Callable<Integer> first = untilNothingIsLeft(node(one, later).clockDuties());
            Callable<Integer> second = untilNothingIsLeft(node(two, later).clockDuties());
            int done = 0;
            for (Future<Integer> each : threads.invokeAll(List.of(first, second))) {
                done += each.get();
            }
            assertEquals(TICKETS, done, "each ticket by one of them");
        } finally {
            threads.shutdown();
        }
        try (Storage restarted = database.open(Set.of())) {
            IncidentDesk desk = node(restarted, later);
            assertEquals(new ClockDuties.Round(0, 0, false), desk.clockDuties().attend(100));
            for (TicketNumber number : numbers) {
                List<TargetReached> told = desk.consultation().history(PROF, number).stream()
                        .map(RecordedEvent::event)
                        .filter(TargetReached.class::isInstance)
                        .map(TargetReached.class::cast)
                        .toList();
                assertEquals(WARNINGS, told.size());
                assertEquals(
                        WARNINGS,
                        new HashSet<>(told.stream().map(TargetReached::warning).toList()).size());
            }
            assertTrue(desk.audit().verify(PROF, numbers).stream().allMatch(Verdict::sound));
        }
    }

    @Test
    void aDocumentThatAChangeOfTheLayoutTookAwayIsMadeAnewFromTheHistory() throws SQLException {
        Database database = database();
        try (Storage storage = database.open(Set.of())) {
            IncidentDesk desk = node(storage, START);
            TicketNumber number = reported(desk).get(0);
            TicketView before = desk.consultation().ticket(PROF, number);
            try (Connection connection = DriverManager.getConnection(database.url(), database.user(), "");
                    Statement statement = connection.createStatement()) {
                assertTrue(statement.executeUpdate("update ticket set state = ''") >= TICKETS);
            }
            assertEquals(before, desk.consultation().ticket(PROF, number));
            node(storage, START.plus(Duration.ofDays(30))).clockDuties().attend(100);
            assertEquals(
                    before.version() + WARNINGS,
                    desk.consultation().ticket(PROF, number).version(),
                    "and decided on");
        }
    }
}
