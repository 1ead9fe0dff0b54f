package org.incidentdesk.domain.knowledge;

import java.util.Optional;

/**
 * How many readers found an article helpful, and how many did not.
 *
 * @param helpful how many did
 * @param notHelpful how many did not
 */
public record Votes(long helpful, long notHelpful) {

    /** Nobody has said anything. */
    public static final Votes NONE = new Votes(0, 0);

    /**
     * Counts a reader's vote, in place of the one that the same reader gave before.
     *
     * @param before what the reader said before
     * @param now whether the reader finds it helpful now
     * @return the counts after it
     */
    public Votes with(Optional<Boolean> before, boolean now) {
        long yes = helpful - (before.orElse(false) ? 1 : 0);
        long no = notHelpful - (before.isPresent() && !before.get() ? 1 : 0);
        return now ? new Votes(yes + 1, no) : new Votes(yes, no + 1);
    }
}
