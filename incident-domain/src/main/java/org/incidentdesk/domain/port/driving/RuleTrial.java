package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;

/**
 * A report as rules see it, to try them out on.
 *
 * @param title the title
 * @param channel how the report came
 * @param requester who suffers the incident; absent for somebody without groups
 * @param category the category
 */
public record RuleTrial(Title title, Channel channel, Optional<PersonId> requester, Optional<CategoryId> category) {}
