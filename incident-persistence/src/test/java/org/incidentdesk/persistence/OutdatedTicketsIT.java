package org.incidentdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.servicelevel.Promise;
import org.incidentdesk.domain.ticket.Stamp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that an earlier version of the software has left are brought up to date when the storage is opened. */
class OutdatedTicketsIT {

    private static final String COMPUTED = "select number, figures_formula, technicians, groups_had, own_seconds,"
            + " owned_in_time, resolve_seconds, resolved_in_time, breaches_at, first_solved_at, regrouped, first_contact,"
            + " next_duty_at, due_at, state from ticket order by number";

    static Stream<Database> databases() {
        return Stream.of(Database.h2(), Database.postgresql());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatIsComputedFromTicketsIsComputedAgain(Database database) throws SQLException {
        try (Storage storage = database.open(Set.of())) {
            Samples.report(storage.unitOfWork(), "Left alone");
            TicketNumber assessed = Samples.report(storage.unitOfWork(), "Assessed");
            Samples.decide(
                    storage.unitOfWork(),
                    assessed,
                    ticket -> ticket.assess(
                            Impact.HIGH,
                            Urgency.HIGH,
                            PriorityMatrix.standard(),
                            Promise.standard(),
                            Samples.RULES,
                            new Stamp(Samples.SARA, Samples.MORNING.plusSeconds(60))));
        }
        List<String> before = computed(database);
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update ticket set figures_formula = 0, technicians = '', breaches_at = null,"
                    + " next_duty_at = due_at, state = ''");
        }
        assertNotEquals(before, computed(database));
        database.open(Set.of()).close();
        assertEquals(before, computed(database));
    }

    private static List<String> computed(Database database) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(COMPUTED)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.append(result.getString(column)).append('|');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), "");
    }
}
