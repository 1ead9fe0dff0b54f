package org.incidentdesk.examples.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.incidentdesk.domain.refusal.Conflict;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Statements on one connection. Who began its transaction, and who ends it, is somebody else's business. */
final class Sql {

    /** What is made of a row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final boolean mayWrite;

    Sql(Connection connection, boolean mayWrite) {
        this.connection = connection;
        this.mayWrite = mayWrite;
    }

    <T> List<T> query(String statement, Row<T> row, Object... values) {
        try (PreparedStatement prepared = prepared(statement, values);
                ResultSet rows = prepared.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    int update(String statement, Object... values) {
        if (!mayWrite) {
            throw new IllegalStateException("nothing is saved in a unit that only reads");
        }
        try (PreparedStatement prepared = prepared(statement, values)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private PreparedStatement prepared(String statement, Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }

    /** Of two units that want the same thing the second loses; whatever else goes wrong is a fault. */
    static RuntimeException failure(SQLException e) {
        if (e instanceof SQLiteException sqlite
                && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_BUSY
                        || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT)) {
            return Conflict.concurrentChange("database");
        }
        return new IllegalStateException("SQLite: " + e.getMessage(), e);
    }
}
