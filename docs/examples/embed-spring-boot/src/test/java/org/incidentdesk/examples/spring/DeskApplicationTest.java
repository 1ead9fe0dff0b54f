package org.incidentdesk.examples.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.examples.sqlite.SqliteDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

/** The desk's changes and the application's own are kept together or not at all. */
class DeskApplicationTest {

    private static final Actor PROF = new Actor(new PersonId("prof"), Role.ADMINISTRATOR);
    private static final Actor JULIE = new Actor(new PersonId("julie"), Role.REQUESTER);

    @TempDir
    static Path directory;

    private static ConfigurableApplicationContext context;
    private static IncidentDesk desk;
    private static JdbcTemplate jdbc;
    private static TransactionTemplate transactions;

    @BeforeAll
    static void start() {
        context = SpringApplication.run(DeskApplication.class, "--desk.file=" + directory.resolve("desk.db"));
        desk = context.getBean(IncidentDesk.class);
        jdbc = context.getBean(JdbcTemplate.class);
        transactions = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        desk.people().addPerson(JULIE.person(), Request.of(PROF, new PersonDefinition(
                new Title("Julie"), Optional.empty(), Role.REQUESTER, Optional.empty(), Set.of(), true)));
        jdbc.execute("CREATE TABLE repair_order (words TEXT NOT NULL)");
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @BeforeEach
    void empty() {
        jdbc.update("DELETE FROM repair_order");
        jdbc.update("DELETE FROM ticket_event");
    }

    private static TicketNumber report(Actor requester) {
        return desk.recording().report(Request.of(PROF, new ReportIncident(
                new Title("Access refused"), new Text("HorairePro says no"), Optional.of(requester.person()),
                Channel.PORTAL, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Optional.empty(),
                Optional.empty(), List.of()))).ticket();
    }

    private static void order() {
        jdbc.update("INSERT INTO repair_order (words) VALUES ('one keyboard')");
    }

    private static void assertRows(int orders, int events) {
        assertEquals(orders, jdbc.queryForObject("SELECT COUNT(*) FROM repair_order", Integer.class), "orders");
        assertEquals(events, jdbc.queryForObject("SELECT COUNT(*) FROM ticket_event", Integer.class), "events");
    }

    @Test
    void theDeskAloneBeginsATransactionOfItsOwn() {
        TicketNumber number = report(JULIE);
        assertRows(0, 1);
        assertEquals(Status.NEW, desk.consultation().ticket(PROF, number).progress().status());
    }

    @Test
    void bothAreKept() {
        transactions.executeWithoutResult(transaction -> {
            order();
            report(JULIE);
        });
        assertRows(1, 1);
    }

    @Test
    void whenTheApplicationFailsTheTicketIsUndoneWithTheOrder() {
        assertThrows(IllegalArgumentException.class, () -> transactions.executeWithoutResult(transaction -> {
            order();
            report(JULIE);
            assertEquals(1, jdbc.queryForObject("SELECT COUNT(*) FROM ticket_event", Integer.class), "seen inside");
            throw new IllegalArgumentException("no keyboard is left");
        }));
        assertRows(0, 0);
    }

    @Test
    void whenTheDeskRefusesTheOrderIsUndoneWithTheTicket() {
        Actor nobody = new Actor(new PersonId("nobody"), Role.REQUESTER);
        assertThrows(NotFound.class, () -> transactions.executeWithoutResult(transaction -> {
            order();
            report(nobody);
        }));
        assertRows(0, 0);
    }

    @Test
    void aRefusalThatTheApplicationCatchesUndoesItAllTheSame() {
        Actor nobody = new Actor(new PersonId("nobody"), Role.REQUESTER);
        assertThrows(UnexpectedRollbackException.class, () -> transactions.executeWithoutResult(transaction -> {
            order();
            assertThrows(NotFound.class, () -> report(nobody));
        }));
        assertRows(0, 0);
    }

    @Test
    void aReadingUnitSavesNothing() {
        SpringUnitOfWork units = new SpringUnitOfWork(
                context.getBean(PlatformTransactionManager.class),
                context.getBean(DataSource.class),
                context.getBean(SqliteDatabase.class).numbers());
        assertThrows(IllegalStateException.class, () -> units.reading(r -> r.numbering().nextTicket()));
        assertThrows(IllegalStateException.class, () -> units.within(r -> units.within(again -> again)));
    }
}
