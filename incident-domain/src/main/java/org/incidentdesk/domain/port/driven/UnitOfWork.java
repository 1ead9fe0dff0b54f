package org.incidentdesk.domain.port.driven;

import java.util.function.Function;

/**
 * A transaction, and the only way to the repositories: they are handed out for its length, so that using one outside a
 * transaction does not compile.
 *
 * <p>Everything done within one unit is kept or nothing is: state, history, outbox, receipts. A unit sees what it has
 * itself written. Units on different threads do not see each other's unfinished work. A refusal or any other throwable
 * that leaves the function undoes the unit and reaches the caller unchanged. Units are not nested: beginning one inside
 * another on the same thread throws {@link IllegalStateException}. After a failed unit the next one works.
 */
public interface UnitOfWork {

    /**
     * Does some work and keeps all of it.
     *
     * @param work what to do; it is called once and must not keep the repositories
     * @param <R> what the work yields
     * @return what the work returned, once everything is kept
     * @throws org.incidentdesk.domain.refusal.Conflict if another unit changed the same thing first
     */
    <R> R within(Function<Repositories, R> work);

    /**
     * Reads within one unit and keeps nothing. An adapter may make this cheaper than {@link #within}.
     *
     * @param query what to read; saving inside throws {@link IllegalStateException} or has no effect
     * @param <R> what the query yields
     * @return what the query returned
     */
    <R> R reading(Function<Repositories, R> query);
}
