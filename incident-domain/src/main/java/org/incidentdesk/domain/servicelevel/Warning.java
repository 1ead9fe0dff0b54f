package org.incidentdesk.domain.servicelevel;

import java.util.Comparator;
import java.util.Objects;

/**
 * That a part of a target's time has passed. Told once under each agreement.
 *
 * @param goal which target
 * @param threshold how much of it has passed
 */
public record Warning(Goal goal, Threshold threshold) implements Comparable<Warning> {

    private static final Comparator<Warning> ORDER =
            Comparator.comparing(Warning::goal).thenComparing(Warning::threshold);

    /** Demands both parts. */
    public Warning {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(threshold, "threshold");
    }

    @Override
    public int compareTo(Warning other) {
        return ORDER.compare(this, other);
    }
}
