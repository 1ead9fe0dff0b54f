package org.incidentdesk.domain.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of time that does not count towards a target.
 *
 * @param kind what the ticket was doing meanwhile; the two are reported apart
 * @param from when it began
 * @param to when it ended; none while it lasts
 */
public record Pause(Kind kind, Instant from, Optional<Instant> to) {

    /** Why time does not count. */
    public enum Kind {
        /** The ticket was on hold. */
        PENDING,
        /** The ticket was solved, and the solution was refused or the ticket reopened later. */
        SOLVED
    }

    /** Demands every part. */
    public Pause {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * Begins a pause.
     *
     * @param kind why
     * @param from when
     * @return a pause without an end
     */
    public static Pause begun(Kind kind, Instant from) {
        return new Pause(kind, from, Optional.empty());
    }

    /**
     * Ends the pause.
     *
     * @param at when
     * @return the pause with its end
     */
    public Pause ended(Instant at) {
        return new Pause(kind, from, Optional.of(at));
    }

    /**
     * When it ended, or for how long it is known to last.
     *
     * @param now the present moment, which ends a pause that still lasts
     * @return the end, never before the beginning
     */
    public Instant end(Instant now) {
        Instant end = to.orElse(now);
        return end.isBefore(from) ? from : end;
    }

    /**
     * How long it lasted, or has lasted.
     *
     * @param now the present moment, which ends a pause that still lasts
     * @return the length, never negative
     */
    public Duration length(Instant now) {
        return Duration.between(from, end(now));
    }
}
