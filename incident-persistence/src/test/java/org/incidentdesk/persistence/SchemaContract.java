package org.incidentdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.SchemaValidationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.persistence.migration.Vendor;
import org.incidentdesk.persistence.unitofwork.Sessions;
import org.junit.jupiter.api.Test;

/** The migrations make the schema that the mapping expects, and leave a database alone that has it. */
interface SchemaContract {

    Database database();

    private static HikariDataSource connections(Database database) {
        return Connections.open(
                database.settings(Set.of()), Vendor.of(database.url()).orElseThrow());
    }

    @Test
    default void theMigrationsMakeWhatTheMappingExpects() throws SQLException, SchemaValidationException {
        Database database = database();
        database.open(Set.of()).close();
        try (HikariDataSource connections = connections(database);
                SessionFactory sessions = Sessions.open(connections)) {
            sessions.getSchemaManager().validate();
            try (Connection connection = connections.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("alter table ticket drop column escalations");
                connection.commit();
            }
            assertThrows(
                    SchemaValidationException.class,
                    () -> sessions.getSchemaManager().validate(),
                    "a column that is missing would be seen");
        }
    }

    @Test
    default void anOpenedDatabaseKeepsWhatItHasAndGoesOnCounting() {
        Database database = database();
        TicketNumber first;
        try (Storage storage = database.open(Set.of())) {
            first = storage.unitOfWork().within(r -> r.numbering().nextTicket());
            assertTrue(storage.isReady());
            Samples.report(storage.unitOfWork(), "before");
        }
        try (Storage storage = database.open(Set.of())) {
            assertEquals(
                    1,
                    storage.unitOfWork()
                            .reading(r -> r.tickets().numbersAfter(0, 10))
                            .size());
            TicketNumber next = storage.unitOfWork().within(r -> r.numbering().nextTicket());
            assertTrue(next.value() > first.value() + 1, "no number twice");
        }
    }

    @Test
    default void aClosedStorageIsNotReady() {
        Storage storage = database().open(Set.of());
        storage.close();
        assertDoesNotThrow(storage::isReady);
        assertEquals(false, storage.isReady());
    }
}
