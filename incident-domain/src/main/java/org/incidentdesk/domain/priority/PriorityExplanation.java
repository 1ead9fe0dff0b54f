package org.incidentdesk.domain.priority;

import java.util.Optional;
import org.incidentdesk.domain.identity.MatrixId;

/**
 * Why a ticket has its priority, as data that any screen can word in any language.
 *
 * @param impact the assessed impact: the matrix's one coordinate
 * @param urgency the assessed urgency: the other
 * @param matrix which matrix was read
 * @param matrixName its name when it was read
 * @param computed what the cell said
 * @param override what holds instead, and why
 */
public record PriorityExplanation(
        Impact impact,
        Urgency urgency,
        MatrixId matrix,
        String matrixName,
        Priority computed,
        Optional<PriorityOverride> override) {

    /**
     * The priority that holds.
     *
     * @return the override's where there is one, else the computed one
     */
    public Priority priority() {
        return override.map(PriorityOverride::priority).orElse(computed);
    }
}
