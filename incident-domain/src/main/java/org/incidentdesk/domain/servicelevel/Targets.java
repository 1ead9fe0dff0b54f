package org.incidentdesk.domain.servicelevel;

import java.util.Objects;

/**
 * The two times that a ticket is promised.
 *
 * @param toOwn until somebody takes it in charge
 * @param toResolve until it is solved
 */
public record Targets(Target toOwn, Target toResolve) {

    /** Demands both. */
    public Targets {
        Objects.requireNonNull(toOwn, "toOwn");
        Objects.requireNonNull(toResolve, "toResolve");
    }

    /**
     * One of the two.
     *
     * @param goal which one
     * @return the target
     */
    public Target of(Goal goal) {
        return goal == Goal.OWN ? toOwn : toResolve;
    }
}
