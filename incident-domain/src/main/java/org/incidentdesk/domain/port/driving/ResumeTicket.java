package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;

/**
 * The end of a hold.
 *
 * @param ticket which ticket
 */
public record ResumeTicket(TicketNumber ticket) implements TicketCommand {}
