package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;

/**
 * The wish that the matrix decide again.
 *
 * @param ticket which ticket
 */
public record WithdrawOverride(TicketNumber ticket) implements TicketCommand {}
