package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;

/**
 * What became of a wish concerning a ticket.
 *
 * @param ticket which ticket
 * @param version its version now
 * @param entry the entry that was written into its timeline, 0 for none
 */
public record TicketReceipt(TicketNumber ticket, long version, long entry) {}
