package org.incidentdesk.domain.ticket;

import java.time.Instant;
import java.util.Objects;
import org.incidentdesk.domain.people.Actor;

/**
 * Who decides, and when: the two things that every event says and no aggregate can know by itself.
 *
 * @param by who decides
 * @param at the moment, cut to microseconds by whoever makes the stamp
 */
public record Stamp(Actor by, Instant at) {
    /** Demands both parts. */
    public Stamp {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
