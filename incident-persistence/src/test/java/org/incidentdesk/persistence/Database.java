package org.incidentdesk.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.StorageProvider;

/**
 * An empty database for a test class.
 *
 * @param url where it is
 * @param user who signs in
 */
public record Database(String url, String user) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres server;

    /** H2 in a file of its own. */
    public static Database h2() {
        return new Database("jdbc:h2:file:" + directory("h2").resolve("desk").toAbsolutePath(), "sa");
    }

    /** A database of its own on the one PostgreSQL server of this process. */
    public static synchronized Database postgresql() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setDataDirectory(directory("postgresql"))
                        .setOverrideWorkingDirectory(
                                directory("postgresql-binaries").toFile())
                        .setServerConfig("fsync", "off")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(Database::stop));
            }
            String name = "desk" + COUNT.incrementAndGet();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return new Database(server.getJdbcUrl("postgres", name), "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory(String name) {
        try {
            Path home = Files.createDirectories(Path.of("target", "databases"));
            return Files.createTempDirectory(home, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public StorageProvider.Settings settings(Set<Outbox.Subscription> subscriptions) {
        return new StorageProvider.Settings(url, Optional.of(user), Optional.of(""), subscriptions);
    }

    public Storage open(Set<Outbox.Subscription> subscriptions) {
        return new JpaStorageProvider().open(settings(subscriptions));
    }
}
