package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.ticket.Link;

/**
 * The end of a link.
 *
 * @param ticket which ticket
 * @param link the link
 */
public record UnlinkTicket(TicketNumber ticket, Link link) implements TicketCommand {}
