package org.incidentdesk.domain.inmemory;

import java.util.Set;
import java.util.function.Function;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.RecurringWork;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.UnitOfWork;

/**
 * A storage that keeps everything in memory for as long as it lives. A unit of work sees what was committed when it
 * began; of two units that change the same thing the second is refused, at its end at the latest. Any number of threads
 * may use it; a unit that only reads waits for nobody.
 */
public final class InMemoryStorage implements Storage {

    private final Memory memory;
    private final Set<Outbox.Subscription> subscriptions;
    private final Outbox outbox;
    private final UnitOfWork units = new Units();
    private final ThreadLocal<Unit> present = new ThreadLocal<>();
    private volatile boolean closed;

    /**
     * An empty storage.
     *
     * @param subscriptions the outbox's listeners
     */
    public InMemoryStorage(Set<Outbox.Subscription> subscriptions) {
        this(new Memory(), subscriptions);
    }

    InMemoryStorage(Memory memory, Set<Outbox.Subscription> subscriptions) {
        this.memory = memory;
        this.subscriptions = Set.copyOf(subscriptions);
        this.outbox = new InMemoryOutbox(memory);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return units;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public RecurringWork recurringWork() {
        return memory.recurringWork();
    }

    @Override
    public boolean isReady() {
        return !closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    private final class Units implements UnitOfWork {
        @Override
        public <R> R within(Function<Repositories, R> work) {
            return run(work, false);
        }

        @Override
        public <R> R reading(Function<Repositories, R> query) {
            return run(query, true);
        }

        private <R> R run(Function<Repositories, R> work, boolean readOnly) {
            if (closed) {
                throw new IllegalStateException("the storage is closed");
            }
            if (present.get() != null) {
                throw new IllegalStateException("units of work are not nested");
            }
            Unit unit = new Unit(memory, subscriptions, readOnly);
            present.set(unit);
            try {
                R result = work.apply(unit);
                unit.commit();
                return result;
            } finally {
                unit.end();
                present.remove();
            }
        }
    }
}
