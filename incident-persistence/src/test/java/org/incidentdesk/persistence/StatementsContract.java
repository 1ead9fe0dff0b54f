package org.incidentdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.domain.report.Measure;
import org.incidentdesk.domain.report.MeasureQuestion;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.persistence.migration.Vendor;
import org.incidentdesk.persistence.outbox.OutboxMessages;
import org.incidentdesk.persistence.turn.Turns;
import org.incidentdesk.persistence.unitofwork.JpaUnitOfWork;
import org.incidentdesk.persistence.unitofwork.Sessions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How many statements go to the database for what the desk does all day. A ticket more must never be a statement more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StatementsContract {

    private static final Set<Outbox.Subscription> LISTENERS = Set.of(
            new Outbox.Subscription("one", Set.of(Outbox.Kind.TICKET)),
            new Outbox.Subscription("other", Set.of(Outbox.Kind.TICKET)));

    private HikariDataSource connections;
    private SessionFactory sessions;
    private CountingDataSource counting;
    private UnitOfWork units;

    abstract Database database();

    @BeforeAll
    void open() {
        Database database = database();
        database.open(LISTENERS).close();
        Vendor vendor = Vendor.of(database.url()).orElseThrow();
        connections = Connections.open(database.settings(LISTENERS), vendor);
        counting = new CountingDataSource(connections);
        sessions = Sessions.open(counting.dataSource());
        units = new JpaUnitOfWork(sessions, vendor, new OutboxMessages(LISTENERS), Turns.at(vendor, database.url()));
    }

    @AfterAll
    void close() {
        sessions.close();
        connections.close();
    }

    private List<String> decision(TicketNumber number, Consumer<Ticket> decision) {
        return counting.during(() -> Samples.decide(units, number, decision));
    }

    private static void assertKinds(List<String> sent, String... beginnings) {
        assertEquals(beginnings.length, sent.size(), sent.toString());
        for (int i = 0; i < beginnings.length; i++) {
            assertTrue(sent.get(i).toLowerCase().startsWith(beginnings[i]), sent.toString());
        }
    }

    @Test
    void recordingATicketIsFiveStatements() {
        List<String> sent = counting.during(() -> Samples.report(units, "Imprimante"));
        assertKinds(
                sent.subList(sent.size() - 4, sent.size()),
                "insert into ticket ",
                "insert into ticket_event ",
                "insert into ticket_search ",
                "insert into outbox_message ");
        assertTrue(sent.size() <= 5, "one for its number, at most: " + sent);
    }

    @Test
    void aDecisionIsOneStatementForWhatIsReadAndOneForEachTableWritten() {
        TicketNumber number = Samples.report(units, "Imprimante");
        assertKinds(
                decision(number, Samples::followUp),
                "select",
                "update ticket ",
                "insert into ticket_event ",
                "insert into outbox_message ");
        assertKinds(
                decision(number, Samples::assign),
                "select",
                "update ticket ",
                "insert into ticket_event ",
                "insert into ticket_assignee ",
                "insert into outbox_message ");
    }

    @Test
    void severalEventsOfOneDecisionAreOneStatement() {
        TicketNumber number = Samples.report(units, "Imprimante");
        int one = decision(number, Samples::followUp).size();
        int many = decision(number, ticket -> IntStream.range(0, 20).forEach(i -> Samples.followUp(ticket)))
                .size();
        assertEquals(one, many);
    }

    @Test
    void aLongHistoryIsReadAsQuicklyAsAShortOne() {
        TicketNumber number = Samples.report(units, "Imprimante");
        IntStream.range(0, 30).forEach(i -> Samples.decide(units, number, Samples::followUp));
        assertKinds(counting.during(() -> units.reading(r -> r.tickets().find(number))), "select");
        assertKinds(counting.during(() -> units.reading(r -> r.tickets().history(number))), "select");
    }

    @Test
    void aHundredTicketsAreOneStatementAndSoAreTheirHistories() {
        List<TicketNumber> numbers = new ArrayList<>();
        IntStream.range(0, 100).forEach(i -> numbers.add(Samples.report(units, "Imprimante " + i)));
        assertKinds(
                counting.during(() -> assertEquals(
                        100, units.reading(r -> r.tickets().findAll(numbers)).size())),
                "select");
        assertKinds(
                counting.during(() -> assertTrue(
                        units.reading(r -> r.tickets().histories(numbers)).size() >= 100)),
                "select");
    }

    @Test
    void aPageIsOneStatementHoweverLongItIs() {
        IntStream.range(0, 60).forEach(i -> Samples.report(units, "Imprimante " + i));
        TicketFilter open = TicketFilter.ALL.ofStatuses(Set.of(Status.NEW, Status.ASSIGNED));
        for (int length : new int[] {1, 50}) {
            assertKinds(
                    counting.during(() -> assertEquals(
                            length,
                            units.reading(r -> r.tickets()
                                            .list(open, TicketOrder.PRIORITY_DESCENDING, PageRequest.first(length)))
                                    .items()
                                    .size())),
                    "select");
        }
    }

    @Test
    void aMeasureIsOneStatementHoweverManyTicketsItIsMadeOf() {
        Instant from = Samples.MORNING.minus(1, ChronoUnit.DAYS);
        Instant to = Samples.MORNING.plus(1, ChronoUnit.DAYS);
        for (int round = 0; round < 2; round++) {
            IntStream.range(0, 40).forEach(i -> Samples.report(units, "Imprimante " + i));
            for (Measure measure : Measure.values()) {
                MeasureQuestion question = new MeasureQuestion(
                        measure, Optional.of(from), Optional.of(to), Set.of(), Set.of(), to, ZoneOffset.UTC);
                assertKinds(
                        counting.during(() -> units.reading(r -> r.measures().figure(question))), "select");
                assertKinds(
                        counting.during(
                                () -> units.reading(r -> r.measures().tickets(question, Optional.empty(), 0, 20))),
                        "select");
            }
        }
    }
}
