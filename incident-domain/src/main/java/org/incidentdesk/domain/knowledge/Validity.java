package org.incidentdesk.domain.knowledge;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * When a published article is meant for its readers. Outside of it requesters neither find nor read the article; staff do,
 * and are told.
 *
 * @param from the first moment, none for ever before
 * @param until the first moment at which it is over, none for ever after
 */
public record Validity(Optional<Instant> from, Optional<Instant> until) {

    /** Without beginning and end. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /**
     * Checks the order.
     *
     * @throws InvalidValue if it ends before it begins, or at the same moment
     */
    public Validity {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new InvalidValue("until", "ends-before-it-begins");
        }
    }

    /**
     * Whether a moment lies in it.
     *
     * @param moment the moment
     * @return true from its first moment on, and before its end
     */
    public boolean includes(Instant moment) {
        return from.map(first -> !moment.isBefore(first)).orElse(true)
                && until.map(moment::isBefore).orElse(true);
    }
}
