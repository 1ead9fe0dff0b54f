package org.incidentdesk.persistence.repository;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.SelectionQuery;
import org.incidentdesk.domain.refusal.Conflict;

/**
 * The session of one unit of work. It tells what the database refuses as the domain does, and sees to it that a unit
 * whose statement failed is not kept, even where the caller goes on.
 */
public final class UnitSession {

    /** Unique key; lock not had in time (H2, PostgreSQL); row changed meanwhile (H2). Class 40 comes beside these. */
    private static final Set<String> RACES = Set.of("23505", "HYT00", "55P03", "90131");

    private final StatelessSession session;
    private final boolean readOnly;
    private RuntimeException failure;

    /**
     * Begins with a session.
     *
     * @param session the session
     * @param readOnly whether writing is refused
     */
    public UnitSession(StatelessSession session, boolean readOnly) {
        this.session = session;
        this.readOnly = readOnly;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    <R> R get(Class<R> row, Object id) {
        return session.get(row, id);
    }

    <R> SelectionQuery<R> query(String hql, Class<R> result) {
        return session.createSelectionQuery(hql, result);
    }

    <R> NativeQuery<R> sql(String sql, Class<R> result) {
        return session.createNativeQuery(sql, result);
    }

    /** The identity that a row has in its table. */
    Object identity(Object row) {
        return session.getFactory().getPersistenceUnitUtil().getIdentifier(row);
    }

    void insert(Object row, Object subject) {
        write(subject, () -> session.insert(row));
    }

    void insertAll(Collection<?> rows, Object subject) {
        if (rows.size() == 1) {
            insert(rows.iterator().next(), subject);
        } else if (!rows.isEmpty()) {
            write(subject, () -> session.insertMultiple(List.copyOf(rows)));
        }
    }

    void update(Object row, Object subject) {
        write(subject, () -> session.update(row));
    }

    void upsert(Object row, Object subject) {
        write(subject, () -> session.upsert(row));
    }

    void deleteAll(Collection<?> rows, Object subject) {
        if (!rows.isEmpty()) {
            write(subject, () -> session.deleteMultiple(List.copyOf(rows)));
        }
    }

    MutationQuery mutation(String hql) {
        mustWrite();
        return session.createMutationQuery(hql);
    }

    void mustWrite() {
        if (readOnly) {
            throw new IllegalStateException("a unit of work that reads keeps nothing");
        }
    }

    private void write(Object subject, Runnable statement) {
        mustWrite();
        try {
            statement.run();
        } catch (PersistenceException e) {
            failure = told(e, subject);
            throw failure;
        }
    }

    /**
     * Ends the unit.
     *
     * @param commit keeps what was done
     */
    public void end(Runnable commit) {
        if (failure != null) {
            throw failure;
        }
        try {
            commit.run();
        } catch (PersistenceException e) {
            throw told(e, "unit of work");
        }
    }

    private static RuntimeException told(PersistenceException failure, Object subject) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StaleStateException
                    || cause instanceof OptimisticLockException
                    || cause instanceof SQLException sql && isRace(sql)) {
                return Conflict.concurrentChange(subject);
            }
        }
        return failure;
    }

    private static boolean isRace(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("40") || RACES.contains(state));
    }
}
