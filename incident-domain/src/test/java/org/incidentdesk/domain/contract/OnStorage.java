package org.incidentdesk.domain.contract;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.Storage;

/**
 * What every contract about storage stands on: a storage. It may be shared by all tests and contracts and need not be
 * emptied, because every test makes identities of its own and looks at nothing else; only the settings and the outbox
 * are of one piece, so tests on one storage must not run at the same time.
 *
 * <p>What is kept may name persons, categories and other things that no repository holds: whether they exist is for the
 * use cases to know, and no storage may ask for it.
 */
public interface OnStorage {

    /** A listener of tickets and articles. */
    String EVERYTHING = "contract-everything";

    /** A listener of tickets alone. */
    String TICKETS_ONLY = "contract-tickets";

    /** The listeners that a storage under test has to be opened with. */
    Set<Outbox.Subscription> LISTENERS = Set.of(
            new Outbox.Subscription(EVERYTHING, Set.of(Outbox.Kind.TICKET, Outbox.Kind.ARTICLE)),
            new Outbox.Subscription(TICKETS_ONLY, Set.of(Outbox.Kind.TICKET)));

    /**
     * The storage under test, opened with {@link #LISTENERS}.
     *
     * @return the same one throughout a test
     */
    Storage storage();

    /** A unit of work that yields something. */
    default <R> R within(Function<Repositories, R> work) {
        return storage().unitOfWork().within(work);
    }

    /** A unit of work that yields nothing. */
    default void doing(Consumer<Repositories> work) {
        storage().unitOfWork().within(repositories -> {
            work.accept(repositories);
            return true;
        });
    }

    /** A unit that only reads. */
    default <R> R reading(Function<Repositories, R> query) {
        return storage().unitOfWork().reading(query);
    }

    /** Whether something is so, read in a unit of its own. */
    default boolean holds(Predicate<Repositories> question) {
        return storage().unitOfWork().reading(question::test);
    }
}
