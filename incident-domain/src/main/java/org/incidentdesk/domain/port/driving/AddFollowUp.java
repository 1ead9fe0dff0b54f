package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.Visibility;

/**
 * A message.
 *
 * @param ticket which ticket
 * @param text the message
 * @param visibility who may read it
 */
public record AddFollowUp(TicketNumber ticket, Text text, Visibility visibility) implements TicketCommand {}
