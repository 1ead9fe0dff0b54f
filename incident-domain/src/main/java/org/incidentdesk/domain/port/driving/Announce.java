package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.text.Text;

/**
 * A public message to everybody whom an incident concerns: on the ticket and on each of its children that is not closed.
 *
 * @param ticket the parent
 * @param text the message
 */
public record Announce(TicketNumber ticket, Text text) implements TicketCommand {}
