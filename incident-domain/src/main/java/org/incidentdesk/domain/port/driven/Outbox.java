package org.incidentdesk.domain.port.driven;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What has happened and must still be told to listeners. Messages are written by the repositories in the unit of work
 * that saves a ticket or an article, one for each listener that is interested; so none is lost when the process dies,
 * and none is told of what was undone.
 */
public interface Outbox {

    /** What a message is about. */
    enum Kind {
        /** A ticket. */
        TICKET,
        /** An article. */
        ARTICLE
    }

    /**
     * A message: which thing changed, and how far. The listener reads the rest where it is kept.
     *
     * @param kind what it is about
     * @param subject the ticket's or the article's number
     * @param fromVersion the version before the change
     * @param toVersion the version after it
     * @param at when it happened
     */
    record Message(Kind kind, long subject, long fromVersion, long toVersion, Instant at) {}

    /**
     * Somebody who must be told. The set of listeners is given to the storage when it is opened.
     *
     * @param name a stable name under which deliveries are kept
     * @param interests what it wants to be told of
     */
    record Subscription(String name, Set<Kind> interests) {
        /** Copies the interests. */
        public Subscription {
            interests = Set.copyOf(interests);
        }
    }

    /**
     * How far a listener is behind.
     *
     * @param waiting how many messages wait for it
     * @param failing how many of them have failed at least once
     * @param oldest when the oldest of them happened
     * @param lastError the newest failure's words
     */
    record Backlog(long waiting, long failing, Optional<Instant> oldest, Optional<String> lastError) {}

    /**
     * Tells a listener what waits for it: at least once, and of one subject in the order in which it happened. A message
     * whose handling throws is kept with its failure and tried again after a delay that grows from one second to five
     * minutes; later messages of the same subject wait behind it, those of other subjects do not. While one caller
     * delivers to a listener, another caller of any node is told nothing.
     *
     * @param listener the listener's name
     * @param limit how many messages at most
     * @param now the present moment
     * @param handler tells the listener; it may throw, and may use its own unit of work
     * @return how many messages were delivered
     */
    int deliver(String listener, int limit, Instant now, Consumer<Message> handler);

    /**
     * How far a listener is behind.
     *
     * @param listener the listener's name
     * @return its backlog
     */
    Backlog backlog(String listener);
}
