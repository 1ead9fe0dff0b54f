package org.incidentdesk.domain.port.driving;

import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;

/**
 * A correction of what was recorded; what is absent stays as it is.
 *
 * @param ticket which ticket
 * @param title the title
 * @param description the description
 * @param requester who suffers it
 * @param channel how the report came
 * @param location where the requester works
 * @param neededBy when the requester must be served
 */
public record CorrectDetails(
        TicketNumber ticket,
        Optional<Title> title,
        Optional<Text> description,
        Optional<PersonId> requester,
        Optional<Channel> channel,
        Optional<LocationId> location,
        Optional<Instant> neededBy)
        implements TicketCommand {}
