package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.text.Text;

/**
 * A refusal of the solution.
 *
 * @param ticket which ticket
 * @param reason why
 */
public record RefuseSolution(TicketNumber ticket, Text reason) implements TicketCommand {}
