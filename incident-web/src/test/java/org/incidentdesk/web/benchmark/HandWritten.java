package org.incidentdesk.web.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.TicketChange;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.persistence.mapping.TicketMapping;
import org.incidentdesk.persistence.row.TicketEventRow;
import org.incidentdesk.persistence.row.TicketRow;
import org.incidentdesk.persistence.row.TicketSearchRow;

/** The same statements as the adapter's, sent by hand: what a careful programmer would write without any framework. */
final class HandWritten {

    private static final String INSERT_TICKET = "insert into ticket (revision, version, status, priority, major,"
            + " rank_key, impact, urgency, title, requester, recorded_by, channel, location, category_opening, category,"
            + " category_closing, verification, needed_by, opened_at, acknowledged_at, solved_at, closed_at, changed_at,"
            + " due_at, hold_reason, hold_until, reopenings, escalations, assigned_persons, assigned_groups, last_hash,"
            + " state, number) values (" + "?, ".repeat(32) + "?)";
    private static final String UPDATE_TICKET = "update ticket set revision = ?, version = ?, status = ?, priority = ?,"
            + " major = ?, rank_key = ?, impact = ?, urgency = ?, title = ?, requester = ?, recorded_by = ?, channel = ?,"
            + " location = ?, category_opening = ?, category = ?, category_closing = ?, verification = ?, needed_by = ?,"
            + " opened_at = ?, acknowledged_at = ?, solved_at = ?, closed_at = ?, changed_at = ?, due_at = ?,"
            + " hold_reason = ?, hold_until = ?, reopenings = ?, escalations = ?, assigned_persons = ?,"
            + " assigned_groups = ?, last_hash = ?, state = ? where number = ? and revision = ?";
    private static final String INSERT_EVENT =
            "insert into ticket_event (type, at, actor, role, status, canonical, hash,"
                    + " ticket, sequence) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_SEARCH = "insert into ticket_search (words, keys, ticket) values (?, ?, ?)";
    private static final String INSERT_MESSAGE = "insert into outbox_message (listener, kind, subject, to_version,"
            + " from_version, at, attempts) values (?, ?, ?, ?, ?, ?, 0)";

    private final Connection connection;

    HandWritten(Connection connection) {
        this.connection = connection;
    }

    long nextNumber() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select nextval('ticket_number')");
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    TicketRow read(long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select * from ticket where number = ?")) {
            statement.setLong(1, number);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                TicketRow row = new TicketRow();
                row.number = number;
                row.revision = result.getLong("revision");
                row.version = result.getLong("version");
                row.state = result.getString("state");
                return row;
            }
        }
    }

    void insert(TicketChange change) throws SQLException {
        TicketRow row = new TicketRow();
        TicketMapping.fill(change.after(), row);
        try (PreparedStatement statement = connection.prepareStatement(INSERT_TICKET)) {
            statement.setLong(1, 0);
            bind(statement, row);
            statement.setLong(33, row.number);
            statement.executeUpdate();
        }
        insertEvents(change);
        TicketSearchRow search = TicketMapping.search(change.after());
        try (PreparedStatement statement = connection.prepareStatement(INSERT_SEARCH)) {
            statement.setString(1, search.words);
            statement.setString(2, search.keys);
            statement.setLong(3, search.ticket);
            statement.executeUpdate();
        }
        insertMessage(change);
    }

    void update(TicketRow row, TicketChange change) throws SQLException {
        TicketMapping.fill(change.after(), row);
        try (PreparedStatement statement = connection.prepareStatement(UPDATE_TICKET)) {
            statement.setLong(1, row.revision + 1);
            bind(statement, row);
            statement.setLong(33, row.number);
            statement.setLong(34, row.revision);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("somebody else was first");
            }
        }
        insertEvents(change);
        insertMessage(change);
    }

    private static void bind(PreparedStatement statement, TicketRow row) throws SQLException {
        statement.setLong(2, row.version);
        statement.setString(3, row.status.name());
        statement.setString(4, row.priority.name());
        statement.setBoolean(5, row.major);
        statement.setLong(6, row.rankKey);
        statement.setString(7, row.impact.name());
        statement.setString(8, row.urgency.name());
        statement.setString(9, row.title);
        statement.setString(10, row.requester);
        statement.setString(11, row.recordedBy);
        statement.setString(12, row.channel.name());
        statement.setString(13, row.location);
        statement.setString(14, row.categoryOpening);
        statement.setString(15, row.category);
        statement.setString(16, row.categoryClosing);
        statement.setString(17, row.verification.name());
        statement.setObject(18, moment(row.neededBy));
        statement.setObject(19, moment(row.openedAt));
        statement.setObject(20, moment(row.acknowledgedAt));
        statement.setObject(21, moment(row.solvedAt));
        statement.setObject(22, moment(row.closedAt));
        statement.setObject(23, moment(row.changedAt));
        statement.setObject(24, moment(row.dueAt));
        statement.setString(25, row.holdReason == null ? null : row.holdReason.name());
        statement.setObject(26, moment(row.holdUntil));
        statement.setInt(27, row.reopenings);
        statement.setInt(28, row.escalations);
        statement.setString(29, row.assignedPersons);
        statement.setString(30, row.assignedGroups);
        statement.setString(31, row.lastHash);
        statement.setString(32, row.state);
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private void insertEvents(TicketChange change) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_EVENT)) {
            for (RecordedEvent recorded : change.events()) {
                TicketEventRow row = TicketMapping.event(recorded);
                statement.setString(1, row.type.name());
                statement.setObject(2, moment(row.at));
                statement.setString(3, row.actor);
                statement.setString(4, row.role.name());
                statement.setString(5, row.status.name());
                statement.setString(6, row.canonical);
                statement.setString(7, row.hash);
                statement.setLong(8, row.ticket);
                statement.setLong(9, row.sequence);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void insertMessage(TicketChange change) throws SQLException {
        TicketSnapshot after = change.after();
        try (PreparedStatement statement = connection.prepareStatement(INSERT_MESSAGE)) {
            statement.setString(1, StorageBenchmark.LISTENER);
            statement.setString(2, "TICKET");
            statement.setLong(3, after.number().value());
            statement.setLong(4, after.version());
            statement.setLong(5, change.versionBefore());
            statement.setObject(6, moment(after.changedAt()));
            statement.executeUpdate();
        }
    }

    /** A row of a page; the columns are read as the adapter reads them. */
    record PageRow(
            long number,
            long version,
            String title,
            String requester,
            String status,
            String priority,
            boolean major,
            String category,
            String persons,
            String groups,
            Instant openedAt,
            Instant changedAt,
            Instant dueAt) {}

    List<PageRow> page(String status, String priority) throws SQLException {
        String sql = "select number, version, title, requester, status, priority, major, category, assigned_persons,"
                + " assigned_groups, opened_at, changed_at, due_at, solved_at, closed_at from ticket t where t.status = '"
                + status + "' and t.priority = '" + priority + "' order by t.number desc fetch first 51 rows only";
        List<PageRow> rows = new ArrayList<>(51);
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(new PageRow(
                        result.getLong(1),
                        result.getLong(2),
                        result.getString(3),
                        result.getString(4),
                        result.getString(5),
                        result.getString(6),
                        result.getBoolean(7),
                        result.getString(8),
                        result.getString(9),
                        result.getString(10),
                        instant(result.getTimestamp(11)),
                        instant(result.getTimestamp(12)),
                        instant(result.getTimestamp(13))));
                result.getTimestamp(14);
                result.getTimestamp(15);
            }
        }
        return rows;
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp.toInstant();
    }
}
