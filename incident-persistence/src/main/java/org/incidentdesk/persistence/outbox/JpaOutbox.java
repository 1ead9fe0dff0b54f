package org.incidentdesk.persistence.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hibernate.LockMode;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.persistence.migration.Vendor;
import org.incidentdesk.persistence.row.OutboxListenerRow;
import org.incidentdesk.persistence.row.OutboxMessageRow;
import org.incidentdesk.persistence.turn.Turns;

/**
 * The outbox in a table.
 *
 * <p>On a server, whoever delivers to a listener holds a lock on the listener's row, in a transaction of its own that lasts as long as
 * the delivery; whoever finds the row locked delivers nothing. So a node that dies gives its place up at once, with no
 * lease to wait for. The handler's own units of work use other connections and touch no row that this transaction has
 * locked, so that neither waits for the other; each delivery that is under way needs one connection beside the
 * handler's. What was delivered is deleted at the end in one statement: if the node dies before, it is delivered again.
 *
 * <p>Where writers take turns, a transaction as long as a delivery would halt the desk. There is one process then, so who
 * delivers to whom is known in memory, and what was delivered is deleted in a short turn of its own.
 */
public final class JpaOutbox implements Outbox {

    /** Who is being told at this moment, of all databases that this process has to itself. */
    private static final Set<Telling> UNDER_WAY = ConcurrentHashMap.newKeySet();

    private static final String WAITING = """
            select m from OutboxMessageRow m
            where m.listener = :listener
              and (m.nextAttempt is null or m.nextAttempt <= :now)
              and not exists (
                select 1 from OutboxMessageRow earlier
                where earlier.listener = m.listener and earlier.kind = m.kind and earlier.subject = m.subject
                  and earlier.toVersion < m.toVersion and earlier.nextAttempt > :now)
            order by m.id""";

    private static final String BACKLOG = """
            select count(*), count(m.failedAt), min(m.at) from OutboxMessageRow m where m.listener = :listener""";

    private static final String LAST_ERROR = """
            select m.lastError from OutboxMessageRow m
            where m.listener = :listener and m.failedAt is not null
            order by m.failedAt desc, m.id desc""";

    private final SessionFactory sessions;
    private final Vendor vendor;
    private final String database;
    private final Turns turns;

    /** A listener, and the database it hears from. */
    private record Telling(String database, String listener) {}

    /**
     * The outbox of a database.
     *
     * @param sessions the database
     * @param vendor its kind
     * @param database where it is
     * @param turns whose turn it is to write
     */
    public JpaOutbox(SessionFactory sessions, Vendor vendor, String database, Turns turns) {
        this.sessions = sessions;
        this.vendor = vendor;
        this.database = database;
        this.turns = turns;
    }

    /**
     * Makes a listener known, so that it can be delivered to.
     *
     * @param listener the listener's name
     */
    public void register(String listener) {
        writing(session -> {
            OutboxListenerRow row = new OutboxListenerRow();
            row.name = listener;
            session.upsert(row);
            return row;
        });
    }

    @Override
    public int deliver(String listener, int limit, Instant now, Consumer<Message> handler) {
        if (limit < 1) {
            return 0;
        }
        return vendor.writesAlone()
                ? deliverFromHere(listener, limit, now, handler)
                : deliverWhileLocked(listener, limit, now, handler);
    }

    private int deliverWhileLocked(String listener, int limit, Instant now, Consumer<Message> handler) {
        return inTransaction(session -> {
            if (session.get(OutboxListenerRow.class, listener, LockMode.UPGRADE_SKIPLOCKED) == null) {
                return 0;
            }
            Told told = Told.of(waiting(session, listener, limit, now), now, handler);
            told.keep(session);
            return told.delivered().size();
        });
    }

    private int deliverFromHere(String listener, int limit, Instant now, Consumer<Message> handler) {
        Telling telling = new Telling(database, listener);
        if (!UNDER_WAY.add(telling)) {
            return 0;
        }
        try {
            List<OutboxMessageRow> messages = inTransaction(session -> waiting(session, listener, limit, now));
            if (messages.isEmpty()) {
                return 0;
            }
            // a commit can be seen before it is in the file, and nobody is told of what a kill would undo: once a turn
            // has come, whoever made these messages has ended his
            turns.taking(messages::size);
            Told told = Told.of(messages, now, handler);
            writing(session -> {
                told.keep(session);
                return told;
            });
            return told.delivered().size();
        } finally {
            UNDER_WAY.remove(telling);
        }
    }

    private static List<OutboxMessageRow> waiting(StatelessSession session, String listener, int limit, Instant now) {
        return session.createSelectionQuery(WAITING, OutboxMessageRow.class)
                .setParameter("listener", listener)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Backlog backlog(String listener) {
        return inTransaction(session -> {
            Object[] counts = session.createSelectionQuery(BACKLOG, Object[].class)
                    .setParameter("listener", listener)
                    .getSingleResult();
            long failing = (Long) counts[1];
            Optional<String> lastError = failing == 0
                    ? Optional.empty()
                    : session.createSelectionQuery(LAST_ERROR, String.class)
                            .setParameter("listener", listener)
                            .setMaxResults(1)
                            .uniqueResultOptional();
            return new Backlog((Long) counts[0], failing, Optional.ofNullable((Instant) counts[2]), lastError);
        });
    }

    private <R> R writing(Work<R> work) {
        return turns.taking(() -> inTransaction(work));
    }

    /** Some work in a short session of its own. */
    private interface Work<R> {
        R in(StatelessSession session);
    }

    private <R> R inTransaction(Work<R> work) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            Transaction transaction = session.beginTransaction();
            try {
                R result = work.in(session);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }
}
