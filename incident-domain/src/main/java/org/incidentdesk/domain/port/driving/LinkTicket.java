package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.ticket.Link;

/**
 * A link.
 *
 * @param ticket which ticket
 * @param link how the ticket stands to which other
 */
public record LinkTicket(TicketNumber ticket, Link link) implements TicketCommand {}
