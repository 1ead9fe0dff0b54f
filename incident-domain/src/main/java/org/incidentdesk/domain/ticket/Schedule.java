package org.incidentdesk.domain.ticket;

import java.time.Instant;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * When planned work takes place.
 *
 * @param from its beginning
 * @param to its end, later than the beginning
 */
public record Schedule(Instant from, Instant to) {
    /**
     * Checks the order.
     *
     * @throws InvalidValue if the end is not after the beginning
     */
    public Schedule {
        if (from == null || to == null || !from.isBefore(to)) {
            throw new InvalidValue("schedule", "ends-before-it-begins");
        }
    }
}
