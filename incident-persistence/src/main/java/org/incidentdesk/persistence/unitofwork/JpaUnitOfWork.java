package org.incidentdesk.persistence.unitofwork;

import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.persistence.migration.Vendor;
import org.incidentdesk.persistence.outbox.OutboxMessages;
import org.incidentdesk.persistence.repository.JpaRepositories;
import org.incidentdesk.persistence.repository.UnitSession;
import org.incidentdesk.persistence.turn.Turns;

/**
 * A transaction of the database; where writers take turns, one that may write is a turn. Every statement is sent when it is asked for, so that a refusal is known where it
 * arises; versions make read committed isolation enough.
 */
public final class JpaUnitOfWork implements UnitOfWork {

    private final SessionFactory sessions;
    private final Vendor vendor;
    private final OutboxMessages messages;
    private final Turns turns;
    private final ThreadLocal<Boolean> underWay = new ThreadLocal<>();

    /**
     * Units of work on a database.
     *
     * @param sessions the database
     * @param vendor its kind
     * @param messages makes the outbox's messages
     * @param turns whose turn it is to write
     */
    public JpaUnitOfWork(SessionFactory sessions, Vendor vendor, OutboxMessages messages, Turns turns) {
        this.sessions = sessions;
        this.vendor = vendor;
        this.messages = messages;
        this.turns = turns;
    }

    @Override
    public <R> R within(Function<Repositories, R> work) {
        return once(() -> turns.taking(() -> run(work, false)));
    }

    @Override
    public <R> R reading(Function<Repositories, R> query) {
        return once(() -> run(query, true));
    }

    private <R> R once(Supplier<R> unit) {
        if (underWay.get() != null) {
            throw new IllegalStateException("units of work are not nested");
        }
        underWay.set(true);
        try {
            return unit.get();
        } finally {
            underWay.remove();
        }
    }

    private <R> R run(Function<Repositories, R> work, boolean readOnly) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return run(work, session, readOnly);
        }
    }

    private <R> R run(Function<Repositories, R> work, StatelessSession session, boolean readOnly) {
        if (readOnly) {
            session.doWork(connection -> connection.setReadOnly(true));
        }
        UnitSession unit = new UnitSession(session, readOnly);
        Transaction transaction = session.beginTransaction();
        try {
            R result = work.apply(new JpaRepositories(unit, vendor, messages));
            unit.end(transaction::commit);
            return result;
        } catch (Throwable failure) {
            undo(transaction);
            throw failure;
        }
    }

    /** A database that cannot even undo has lost the connection, and with it the transaction; the cause is told. */
    private static void undo(Transaction transaction) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (RuntimeException e) {
            System.getLogger(JpaUnitOfWork.class.getName())
                    .log(System.Logger.Level.DEBUG, "the connection was lost before the unit could be undone", e);
        }
    }
}
