package org.incidentdesk.domain.port.driving;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Channel;

/**
 * An incident to record. What is absent is left for later.
 *
 * @param title the title
 * @param description the description
 * @param requester who suffers it; absent for the asker
 * @param channel how the report came
 * @param location where the requester works; absent for the person's own location
 * @param neededBy when the requester must be served
 * @param category the category
 * @param assets the configuration items concerned
 * @param impact the impact
 * @param urgency the urgency
 * @param assignees who works on it
 */
public record ReportIncident(
        Title title,
        Text description,
        Optional<PersonId> requester,
        Channel channel,
        Optional<LocationId> location,
        Optional<Instant> neededBy,
        Optional<CategoryId> category,
        Set<AssetId> assets,
        Optional<Impact> impact,
        Optional<Urgency> urgency,
        List<Assignee> assignees) {
    /** Copies the collections. */
    public ReportIncident {
        assets = Collections.unmodifiableSet(new TreeSet<>(assets));
        assignees = List.copyOf(assignees);
    }
}
