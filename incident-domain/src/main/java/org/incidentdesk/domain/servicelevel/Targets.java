package org.incidentdesk.domain.servicelevel;

import java.time.Duration;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * The two times that a ticket is promised.
 *
 * @param toOwn until somebody takes it in charge, elapsed time
 * @param toResolve until it is solved, elapsed time without pauses
 */
public record Targets(Duration toOwn, Duration toResolve) {

    /** The longest target, in days. */
    public static final long MAX_DAYS = 3650;

    /**
     * Checks both times.
     *
     * @throws InvalidValue if one is not positive, not in whole seconds, or longer than {@value #MAX_DAYS} days
     */
    public Targets {
        check("toOwn", toOwn);
        check("toResolve", toResolve);
    }

    private static void check(String field, Duration time) {
        if (time == null || time.isNegative() || time.isZero() || time.toDays() >= MAX_DAYS || time.getNano() != 0) {
            throw new InvalidValue(field, "out-of-range", "maxDays", MAX_DAYS);
        }
    }
}
