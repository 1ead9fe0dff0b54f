package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.ticket.Assignee;

/**
 * The end of an assignment.
 *
 * @param ticket which ticket
 * @param assignee who has it
 */
public record UnassignTicket(TicketNumber ticket, Assignee assignee) implements TicketCommand {}
