package org.incidentdesk.examples.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A desk's database in one file. A unit that may write waits until it is the only one, and so never loses a race; a unit
 * that reads sees what was kept when it began, and waits for nobody.
 */
public final class SqliteDatabase implements UnitOfWork {

    private static final int PATIENCE_MILLISECONDS = 60_000;

    private static final List<String> SCHEMA = List.of(
            "CREATE TABLE IF NOT EXISTS document (kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL,"
                    + " body TEXT NOT NULL, PRIMARY KEY (kind, id))",
            "CREATE TABLE IF NOT EXISTS ticket_event (ticket INTEGER NOT NULL, sequence INTEGER NOT NULL,"
                    + " canonical TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (ticket, sequence))",
            "CREATE TABLE IF NOT EXISTS numbering (what TEXT PRIMARY KEY, last INTEGER NOT NULL)");

    private final SQLiteDataSource source;
    private final Numbers numbers;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    /**
     * Opens a database, and makes it if there is none.
     *
     * @param file where it is
     * @throws IllegalStateException if it cannot be opened
     */
    public SqliteDatabase(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setBusyTimeout(PATIENCE_MILLISECONDS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : SCHEMA) {
                statement.execute(table);
            }
            numbers = Numbers.after(new Sql(connection, false));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot open " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Where connections come from, for whoever has transactions of one's own.
     *
     * @return the source; its transactions begin as one that may write
     */
    public DataSource source() {
        return source;
    }

    /**
     * What numbers were given, for repositories in a transaction of one's own.
     *
     * @return the numbers
     */
    public Numbers numbers() {
        return numbers;
    }

    @Override
    public <R> R within(Function<Repositories, R> work) {
        return unit(work, true);
    }

    @Override
    public <R> R reading(Function<Repositories, R> query) {
        return unit(query, false);
    }

    private <R> R unit(Function<Repositories, R> work, boolean mayWrite) {
        if (inside.get()) {
            throw new IllegalStateException("units of work are not nested");
        }
        inside.set(true);
        // closing a connection undoes what was not committed
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(mayWrite ? "BEGIN IMMEDIATE" : "BEGIN");
            R result = work.apply(new SqlRepositories(connection, numbers, mayWrite));
            statement.execute(mayWrite ? "COMMIT" : "ROLLBACK");
            return result;
        } catch (SQLException e) {
            throw Sql.failure(e);
        } finally {
            inside.remove();
        }
    }
}
