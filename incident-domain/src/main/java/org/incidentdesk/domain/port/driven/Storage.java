package org.incidentdesk.domain.port.driven;

/** An open storage: everything that one database gives the hexagon, until it is closed. */
public interface Storage extends AutoCloseable {

    /**
     * The transactions on this storage.
     *
     * @return the unit of work
     */
    UnitOfWork unitOfWork();

    /**
     * The messages that this storage keeps for listeners.
     *
     * @return the outbox
     */
    Outbox outbox();

    /**
     * Work that is repeated for all nodes on this storage.
     *
     * @return the repetition of work; what was begun with it is to be ended before the storage is closed
     */
    RecurringWork recurringWork();

    /**
     * Whether the storage answers at present.
     *
     * @return false where a unit of work would fail now
     */
    boolean isReady();

    /** Gives everything back. Units of work that are under way may fail. */
    @Override
    void close();
}
