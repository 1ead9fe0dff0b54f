package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.ticket.Assignee;

/**
 * An assignment to one more person or group.
 *
 * @param ticket which ticket
 * @param assignee who
 */
public record AssignTicket(TicketNumber ticket, Assignee assignee) implements TicketCommand {}
