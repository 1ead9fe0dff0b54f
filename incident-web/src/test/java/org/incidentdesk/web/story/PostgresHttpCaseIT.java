package org.incidentdesk.web.story;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.incidentdesk.domain.contract.DeskDriver;
import org.incidentdesk.domain.contract.HoraireProCase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The case through the third door: real HTTP, in French, on PostgreSQL. */
class PostgresHttpCaseIT implements HoraireProCase {

    @TempDir
    static Path directory;

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
        return ServedCase.serve(
                directory.resolve(database), "--database-url", postgres.getJdbcUrl("postgres", database));
    }
}
