package org.incidentdesk.domain.classroom;

import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.ticket.Outcome;

/**
 * What a teacher expects to become of a scenario, as far as there is one right answer.
 *
 * @param category how it is classified at last
 * @param impact its impact
 * @param urgency its urgency
 * @param group to which group it is escalated
 * @param outcome how it ends
 */
public record ExpectedAnswer(
        Optional<CategoryId> category,
        Optional<Impact> impact,
        Optional<Urgency> urgency,
        Optional<GroupId> group,
        Optional<Outcome> outcome) {

    /** Nothing is expected, or nothing is told. */
    public static final ExpectedAnswer NONE = new ExpectedAnswer(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Demands every part. */
    public ExpectedAnswer {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(urgency, "urgency");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(outcome, "outcome");
    }
}
