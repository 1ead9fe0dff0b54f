package org.incidentdesk.persistence.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.LockMode;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.persistence.migration.Vendor;
import org.incidentdesk.persistence.row.OutboxListenerRow;
import org.incidentdesk.persistence.row.OutboxMessageRow;

/**
 * The outbox in a table.
 *
 * <p>Whoever delivers to a listener holds a lock on the listener's row, in a transaction of its own that lasts as long as
 * the delivery; whoever finds the row locked delivers nothing. So a node that dies gives its place up at once, with no
 * lease to wait for. The handler's own units of work use other connections and touch no row that this transaction has
 * locked, so that neither waits for the other; each delivery that is under way needs one connection beside the
 * handler's. What was delivered is deleted at the end in one statement: if the node dies before, it is delivered again.
 */
public final class JpaOutbox implements Outbox {

    /** The longest delay after a failure. */
    static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

    private static final int LONGEST_ERROR = 1000;

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

    /**
     * The outbox of a database.
     *
     * @param sessions the database
     * @param vendor its kind
     */
    public JpaOutbox(SessionFactory sessions, Vendor vendor) {
        this.sessions = sessions;
        this.vendor = vendor;
    }

    /**
     * Makes a listener known, so that it can be delivered to.
     *
     * @param listener the listener's name
     */
    public void register(String listener) {
        inTransaction(session -> {
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
        return inTransaction(session -> {
            if (session.get(OutboxListenerRow.class, listener, LockMode.UPGRADE_SKIPLOCKED) == null) {
                return 0;
            }
            List<OutboxMessageRow> delivered = new ArrayList<>();
            List<OutboxMessageRow> failed = new ArrayList<>();
            List<OutboxMessageRow> messages = waiting(session, listener, limit, now);
            if (messages.isEmpty()) {
                return 0;
            }
            // nobody is told of a change that a killed process would take with it
            vendor.writeOut()
                    .ifPresent(statement ->
                            session.createNativeMutationQuery(statement).executeUpdate());
            tell(messages, now, handler, delivered, failed);
            session.deleteMultiple(delivered);
            session.updateMultiple(failed);
            return delivered.size();
        });
    }

    private static List<OutboxMessageRow> waiting(StatelessSession session, String listener, int limit, Instant now) {
        return session.createSelectionQuery(WAITING, OutboxMessageRow.class)
                .setParameter("listener", listener)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    private static void tell(
            List<OutboxMessageRow> messages,
            Instant now,
            Consumer<Message> handler,
            List<OutboxMessageRow> delivered,
            List<OutboxMessageRow> failed) {
        record Subject(Kind kind, long number) {}
        Set<Subject> halted = new HashSet<>();
        for (OutboxMessageRow row : messages) {
            Subject subject = new Subject(row.kind, row.subject);
            if (halted.contains(subject)) {
                continue;
            }
            try {
                handler.accept(new Message(row.kind, row.subject, row.fromVersion, row.toVersion, row.at));
                delivered.add(row);
            } catch (RuntimeException | Error failure) {
                // an error is kept as well: whatever a listener dies of must not undo what was delivered before
                halted.add(subject);
                fail(row, now, failure);
                failed.add(row);
            }
        }
    }

    private static void fail(OutboxMessageRow row, Instant now, Throwable failure) {
        String words = failure.toString().replace('\0', ' ');
        row.attempts++;
        row.failedAt = now;
        row.nextAttempt = now.plus(delay(row.attempts));
        row.lastError = words.length() > LONGEST_ERROR ? words.substring(0, LONGEST_ERROR) : words;
    }

    /** One second after the first failure, then twice as long each time. */
    static Duration delay(int attempts) {
        Duration delay = Duration.ofSeconds(1L << Math.min(attempts - 1, 30));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
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
