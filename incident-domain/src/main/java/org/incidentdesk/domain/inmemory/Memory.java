package org.incidentdesk.domain.inmemory;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.port.driven.RecurringWork;

/** What is kept while storages open and close: the committed state, the numbers given, and who is being told. */
final class Memory {

    /** A write, which is made in the unit first and, if other units came in between, once more at its end. */
    @FunctionalInterface
    interface Write {
        /**
         * Makes the write.
         *
         * @param state what to write into
         * @param atEnd whether the unit ends, so that whatever does not fit is somebody else's doing
         * @return the state with the write
         */
        State into(State state, boolean atEnd);
    }

    private final AtomicLong tickets = new AtomicLong();
    private final AtomicLong articles = new AtomicLong();
    private final RecurringWork recurringWork = new InMemoryRecurringWork();
    private final Set<String> beingTold = ConcurrentHashMap.newKeySet();
    private volatile State committed = State.EMPTY;

    State committed() {
        return committed;
    }

    /**
     * Keeps a unit's writes: its own state where nobody else wrote meanwhile, else the same writes on what the others
     * left, where each of them checks its version again.
     */
    synchronized void commit(State before, State after, List<Write> writes) {
        if (committed == before) {
            committed = after;
            return;
        }
        State state = committed;
        for (Write write : writes) {
            state = write.into(state, true);
        }
        committed = state;
    }

    synchronized void change(UnaryOperator<State> change) {
        committed = change.apply(committed);
    }

    RecurringWork recurringWork() {
        return recurringWork;
    }

    long nextTicket() {
        return tickets.incrementAndGet();
    }

    long nextArticle() {
        return articles.incrementAndGet();
    }

    /** Takes the right to tell a listener; false while another caller has it. */
    boolean beginTelling(String listener) {
        return beingTold.add(listener);
    }

    void endTelling(String listener) {
        beingTold.remove(listener);
    }
}
