package org.incidentdesk.persistence.turn;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.persistence.migration.Vendor;

/**
 * Whose turn it is to write. A server keeps its writers apart by itself. H2 writes its file map by map while other threads
 * go on changing the maps, so a process that is killed just then leaves halves of what those threads were doing (decision
 * 51): there, each transaction that writes has the database to itself until it is in the file. Readers never wait.
 */
public final class Turns {

    /** As long as a unit waits for a lock or a connection. */
    private static final long PATIENCE_SECONDS = 10;

    /** Of each database once, since several storages of this process may have it open. */
    private static final ConcurrentMap<String, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

    private final Optional<ReentrantLock> lock;

    private Turns(Optional<ReentrantLock> lock) {
        this.lock = lock;
    }

    /**
     * The turns at a database.
     *
     * @param vendor its kind
     * @param url where it is
     * @return its turns, the same ones for all that this process has opened on it
     */
    public static Turns at(Vendor vendor, String url) {
        return new Turns(
                vendor.writesAlone()
                        ? Optional.of(LOCKS.computeIfAbsent(url, first -> new ReentrantLock()))
                        : Optional.empty());
    }

    /**
     * Writes in a turn.
     *
     * @param work writes, and has committed or undone it when it returns
     * @param <R> what the work returns
     * @return what the work returned
     * @throws Conflict if the turn did not come within ten seconds
     */
    public <R> R taking(Supplier<R> work) {
        begin();
        try {
            return work.get();
        } finally {
            end();
        }
    }

    /**
     * Connections for somebody who writes in a way of his own: each is a turn from being had until it is closed, both by
     * the same thread.
     *
     * @param connections the database's connections
     * @return the same ones, in turn
     */
    public DataSource around(DataSource connections) {
        return lock.map(turn -> new TurnConnections(connections, this).dataSource())
                .orElse(connections);
    }

    void begin() {
        if (lock.isPresent() && !await(lock.get())) {
            throw Conflict.concurrentChange("unit of work");
        }
    }

    void end() {
        lock.ifPresent(ReentrantLock::unlock);
    }

    private static boolean await(ReentrantLock lock) {
        try {
            return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
