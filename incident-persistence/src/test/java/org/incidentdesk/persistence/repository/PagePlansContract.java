package org.incidentdesk.persistence.repository;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.persistence.Database;
import org.incidentdesk.persistence.Samples;
import org.incidentdesk.persistence.mapping.TicketMapping;
import org.incidentdesk.persistence.migration.Vendor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A page costs what the page is long, not what the desk has lived through: the database's own account of how it reads
 * one, on tickets enough for a planner to care.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PagePlansContract {

    static final int TICKETS = 20_000;
    static final int LENGTH = 50;

    private Connection connection;
    private Vendor vendor;

    abstract Database database();

    /** How many rows of the table the database looked at, in its own words. */
    abstract long rowsLookedAt(List<String> plan);

    @BeforeAll
    void fill() throws SQLException {
        Database database = database();
        vendor = Vendor.of(database.url()).orElseThrow();
        try (Storage storage = database.open(Set.of())) {
            Samples.report(storage.unitOfWork(), "Imprimante");
        }
        connection = DriverManager.getConnection(database.url(), database.user(), "");
        String columns = columns();
        String copied = columns.replace("number,", "g.n,")
                .replace(
                        "priority,",
                        "case mod(g.n, 5) when 0 then 'VERY_LOW' when 1 then 'LOW' when 2 then 'MEDIUM'"
                                + " when 3 then 'HIGH' else 'VERY_HIGH' end,")
                .replace(
                        "status,",
                        "case when mod(g.n, 7) = 0 then 'NEW' when mod(g.n, 7) = 1 then 'SOLVED'"
                                + " else 'CLOSED' end,")
                .replace("rank_key,", "(mod(g.n, 5) + 1) * " + TicketMapping.rankKey(1, 0) + " + g.n,");
        String series = vendor == Vendor.H2
                ? "system_range(1000000, " + (1_000_000 + TICKETS) + ") g(n)"
                : "generate_series(1000000, " + (1_000_000 + TICKETS) + ") g(n)";
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into ticket (" + columns + ") select " + copied + " from " + series
                    + " cross join ticket t where t.number < 1000000");
            statement.execute("analyze");
        }
    }

    private String columns() throws SQLException {
        StringBuilder names = new StringBuilder();
        try (ResultSet rows =
                connection.getMetaData().getColumns(null, null, vendor == Vendor.H2 ? "TICKET" : "ticket", null)) {
            while (rows.next()) {
                names.append(rows.getString("COLUMN_NAME").toLowerCase()).append(", ");
            }
        }
        return names.substring(0, names.length() - 2);
    }

    @AfterAll
    void close() throws SQLException {
        connection.close();
    }

    private List<String> plan(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("explain analyze " + sql)) {
            List<String> plan = new ArrayList<>();
            while (rows.next()) {
                rows.getString(1).lines().forEach(plan::add);
            }
            return plan;
        }
    }

    private static TicketFilter of(Collection<Status> statuses, Collection<Priority> priorities) {
        TicketFilter all = TicketFilter.ALL;
        return new TicketFilter(
                Set.copyOf(statuses),
                all.categories(),
                all.groups(),
                all.assignees(),
                all.requester(),
                Set.copyOf(priorities),
                all.text(),
                all.openedAfter(),
                all.openedBefore());
    }

    private void assertBounded(TicketFilter filter, TicketOrder order, int branches) throws SQLException {
        List<String> plan = plan(new TicketListQuery(vendor, filter, order, PageRequest.first(LENGTH)).sql());
        long looked = rowsLookedAt(plan);
        assertTrue(looked >= LENGTH, "something was read: " + plan);
        long most = (long) (LENGTH + 2) * branches * 2;
        assertTrue(looked <= most, order + " looked at " + looked + " rows, not at most " + most + ": " + plan);
    }

    @Test
    void aPageOfAllReadsAPageInEveryOrder() throws SQLException {
        for (TicketOrder order : TicketOrder.values()) {
            assertBounded(TicketFilter.ALL, order, 1);
        }
    }

    @Test
    void aPageByStatusAndPriorityReadsAPageForEachOfThem() throws SQLException {
        Set<Status> open = EnumSet.of(Status.NEW, Status.SOLVED);
        Set<Priority> high = EnumSet.of(Priority.HIGH, Priority.VERY_HIGH);
        for (TicketOrder order : List.of(
                TicketOrder.NUMBER,
                TicketOrder.NUMBER_DESCENDING,
                TicketOrder.PRIORITY,
                TicketOrder.PRIORITY_DESCENDING)) {
            assertBounded(of(open, high), order, 6);
            assertBounded(of(open, Set.of()), order, 10);
        }
    }

    @Test
    void theAccountIsNotBlind() throws SQLException {
        List<String> plan = plan("select t.title from ticket t where t.title like '%nothing at all%'");
        assertTrue(rowsLookedAt(plan) >= TICKETS, "reading everything would be seen: " + plan);
    }
}
