package org.incidentdesk.domain.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * A measure with everything that it depends on, so that whoever computes it needs to know nothing else.
 *
 * @param measure which measure
 * @param from the first moment of the period; from the beginning where there is none
 * @param to the moment at which the period is over, itself left out; without end where there is none
 * @param categories the present categories, which for closed tickets are the closing ones; all tickets where it is empty.
 *     Whoever asks for a subtree lists all of it
 * @param groups the groups of which a ticket must have one; all tickets where it is empty
 * @param now the present moment, by which age and lateness are told
 * @param zone the time zone in which days begin
 */
public record MeasureQuestion(
        Measure measure,
        Optional<Instant> from,
        Optional<Instant> to,
        Set<CategoryId> categories,
        Set<GroupId> groups,
        Instant now,
        ZoneId zone) {

    /**
     * Copies the sets.
     *
     * @throws InvalidValue if the period ends before it has begun, or days are to be told without a whole period
     */
    public MeasureQuestion {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(zone, "zone");
        categories = Set.copyOf(categories);
        groups = Set.copyOf(groups);
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw new InvalidValue("to", "ends-before-it-begins");
        }
        if (measure.kind() == Measure.Kind.PER_DAY && (from.isEmpty() || to.isEmpty())) {
            throw new InvalidValue(from.isEmpty() ? "from" : "to", "missing");
        }
    }

    /**
     * Whether a moment lies in the period.
     *
     * @param moment the moment
     * @return true from the first moment on and before the last
     */
    public boolean covers(Instant moment) {
        return (from.isEmpty() || !moment.isBefore(from.get())) && (to.isEmpty() || moment.isBefore(to.get()));
    }
}
