package org.incidentdesk.web.view;

import java.util.Optional;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityExplanation;
import org.incidentdesk.domain.priority.Urgency;

/**
 * A priority and why it is what it is.
 *
 * @param level the priority in force
 * @param code the same as P1 (very high) to P5 (very low)
 * @param impact the impact
 * @param urgency the urgency
 * @param matrix the matrix that was asked
 * @param matrixName its name
 * @param computed what its cell says
 * @param computedCode the same as P1 to P5
 * @param override what was set by hand instead
 */
public record PriorityJson(
        Priority level,
        String code,
        Impact impact,
        Urgency urgency,
        String matrix,
        String matrixName,
        Priority computed,
        String computedCode,
        Optional<OverrideJson> override) {

    /**
     * A priority set by hand.
     *
     * @param priority the priority
     * @param reason why
     */
    public record OverrideJson(Priority priority, String reason) {}

    static PriorityJson of(PriorityExplanation explanation) {
        return new PriorityJson(
                explanation.priority(),
                explanation.priority().code(),
                explanation.impact(),
                explanation.urgency(),
                explanation.matrix().value(),
                explanation.matrixName(),
                explanation.computed(),
                explanation.computed().code(),
                explanation
                        .override()
                        .map(override -> new OverrideJson(
                                override.priority(), override.reason().value())));
    }
}
