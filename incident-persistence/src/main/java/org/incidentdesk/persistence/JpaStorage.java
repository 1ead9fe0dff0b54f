package org.incidentdesk.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.RecurringWork;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.StorageProvider;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.persistence.migration.Migrations;
import org.incidentdesk.persistence.migration.Vendor;
import org.incidentdesk.persistence.outbox.JpaOutbox;
import org.incidentdesk.persistence.outbox.OutboxMessages;
import org.incidentdesk.persistence.repository.OutdatedTickets;
import org.incidentdesk.persistence.turn.Turns;
import org.incidentdesk.persistence.unitofwork.JpaUnitOfWork;
import org.incidentdesk.persistence.unitofwork.Sessions;

/** An open database: its connections, its mapping, and what stands on them. */
final class JpaStorage implements Storage {

    /** How long a database may take to say that it is there. */
    private static final int READY_SECONDS = 2;

    private final HikariDataSource connections;
    private final Turns turns;
    private final SessionFactory sessions;
    private final UnitOfWork unitOfWork;
    private final Outbox outbox;

    private JpaStorage(
            HikariDataSource connections, Turns turns, SessionFactory sessions, UnitOfWork unitOfWork, Outbox outbox) {
        this.connections = connections;
        this.turns = turns;
        this.sessions = sessions;
        this.unitOfWork = unitOfWork;
        this.outbox = outbox;
    }

    static JpaStorage open(StorageProvider.Settings settings, Vendor vendor) {
        HikariDataSource connections = null;
        try {
            connections = Connections.open(settings, vendor);
            Turns turns = Turns.at(vendor, settings.url());
            SessionFactory sessions = turns.taking(broughtUpToDate(connections, vendor));
            JpaOutbox outbox = new JpaOutbox(sessions, vendor, settings.url(), turns);
            settings.subscriptions().forEach(subscription -> outbox.register(subscription.name()));
            OutboxMessages messages = new OutboxMessages(settings.subscriptions());
            UnitOfWork unitOfWork = new JpaUnitOfWork(sessions, vendor, messages, turns);
            return new JpaStorage(connections, turns, sessions, unitOfWork, outbox);
        } catch (RuntimeException e) {
            if (connections != null) {
                connections.close();
            }
            throw new IllegalStateException("the database cannot be opened: " + reason(e), e);
        }
    }

    private static Supplier<SessionFactory> broughtUpToDate(DataSource connections, Vendor vendor) {
        return () -> {
            Migrations.apply(connections, vendor);
            SessionFactory sessions = Sessions.open(connections);
            new OutdatedTickets(sessions).refresh();
            return sessions;
        };
    }

    /** The innermost words are the database's own; those around them repeat the url and fill several lines. */
    private static String reason(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String words = innermost.getMessage() == null ? innermost.toString() : innermost.getMessage();
        return words.lines().findFirst().orElse("");
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public RecurringWork recurringWork() {
        return new ScheduledWork(turns.around(connections));
    }

    @Override
    public boolean isReady() {
        try (Connection connection = connections.getConnection()) {
            return connection.isValid(READY_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        sessions.close();
        connections.close();
    }
}
