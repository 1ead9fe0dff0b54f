package org.incidentdesk.persistence.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.StatelessSession;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.persistence.row.OutboxMessageRow;

/**
 * What came of telling a listener.
 *
 * @param delivered what the listener took
 * @param failed what it did not, with the failure noted in it
 */
record Told(List<OutboxMessageRow> delivered, List<OutboxMessageRow> failed) {

    /** The longest delay after a failure. */
    static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

    private static final int LONGEST_ERROR = 1000;

    /** Tells message after message; after one that failed no other of its subject. */
    static Told of(List<OutboxMessageRow> messages, Instant now, Consumer<Outbox.Message> handler) {
        record Subject(Outbox.Kind kind, long number) {}
        Told told = new Told(new ArrayList<>(), new ArrayList<>());
        Set<Subject> halted = new HashSet<>();
        for (OutboxMessageRow row : messages) {
            Subject subject = new Subject(row.kind, row.subject);
            if (halted.contains(subject)) {
                continue;
            }
            try {
                handler.accept(new Outbox.Message(row.kind, row.subject, row.fromVersion, row.toVersion, row.at));
                told.delivered.add(row);
            } catch (RuntimeException | Error failure) {
                // an error is kept as well: whatever a listener dies of must not undo what was delivered before
                halted.add(subject);
                note(failure, row, now);
                told.failed.add(row);
            }
        }
        return told;
    }

    /** Forgets what was delivered, keeps what failed. */
    void keep(StatelessSession session) {
        if (!delivered.isEmpty()) {
            session.deleteMultiple(delivered);
        }
        if (!failed.isEmpty()) {
            session.updateMultiple(failed);
        }
    }

    private static void note(Throwable failure, OutboxMessageRow row, Instant now) {
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
}
