package org.incidentdesk.domain.port.driven;

import java.time.Duration;

/**
 * Work that is repeated, once for all nodes that share a storage. What is due is kept where the tickets are kept, so that
 * it outlives every node.
 */
public interface RecurringWork {

    /**
     * Takes part in repeating a work. Each time, one of the nodes that take part under this name does it, and none while
     * another is still at it. Where a node dies at it, another goes on within a minute. A work that throws is done again
     * next time; telling of it is the work's own affair.
     *
     * @param name what the work is called on every node, 1 to 64 letters, digits and hyphens
     * @param pause how long after its end it is done again, at least 10 ms
     * @param work what to do, on a thread of the storage's
     * @return this node's part in it
     */
    Repetition every(String name, Duration pause, Runnable work);

    /** A node's part in a repetition. */
    interface Repetition extends AutoCloseable {

        /** Ends this node's part, after the work that is under way here, if any. */
        @Override
        void close();
    }
}
