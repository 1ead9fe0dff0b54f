package org.incidentdesk.persistence.story;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.incidentdesk.domain.contract.DeskDriver;
import org.incidentdesk.domain.contract.HoraireProCase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The case through the second door: the driving ports, on PostgreSQL. */
class PostgresCaseIT implements HoraireProCase {

    private static final AtomicInteger DESKS = new AtomicInteger();
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Override
    public DeskDriver freshDesk() {
        String database = "desk" + DESKS.incrementAndGet();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return StoredDesk.on(postgres.getJdbcUrl("postgres", database));
    }
}
