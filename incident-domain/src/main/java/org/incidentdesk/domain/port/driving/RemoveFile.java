package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;

/**
 * A file that shall no longer hang on a ticket.
 *
 * @param ticket which ticket
 * @param attachment which of its entries
 */
public record RemoveFile(TicketNumber ticket, long attachment) implements TicketCommand {}
