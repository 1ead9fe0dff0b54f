package org.incidentdesk.domain.priority;

import java.util.Objects;
import org.incidentdesk.domain.text.Text;

/**
 * A priority that somebody set by hand against the matrix.
 *
 * @param priority what holds instead of the computed one
 * @param reason why; an override without a reason cannot be
 */
public record PriorityOverride(Priority priority, Text reason) {
    /** Demands both parts. */
    public PriorityOverride {
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(reason, "reason");
    }
}
