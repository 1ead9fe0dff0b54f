package org.incidentdesk.domain.port.driving;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * What is measured. Every part that is empty lets everything pass; all parts together must hold.
 *
 * @param from the first moment of the period; each measure says which moment of a ticket has to lie in it
 * @param to the moment at which the period is over, itself left out
 * @param category the present category, or any below it
 * @param group a group that has the ticket
 */
public record MeasureScope(
        Optional<Instant> from, Optional<Instant> to, Optional<CategoryId> category, Optional<GroupId> group) {

    /** Everything. */
    public static final MeasureScope ALL =
            new MeasureScope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Demands every part, and a period that does not end before it has begun.
     *
     * @throws InvalidValue if it does
     */
    public MeasureScope {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(group, "group");
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw new InvalidValue("to", "ends-before-it-begins");
        }
    }
}
