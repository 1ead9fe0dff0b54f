package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.text.Text;

/**
 * The wish to go on.
 *
 * @param ticket which ticket
 * @param reason why
 */
public record ReopenTicket(TicketNumber ticket, Text reason) implements TicketCommand {}
