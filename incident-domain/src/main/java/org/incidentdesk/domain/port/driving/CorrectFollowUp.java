package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.text.Text;

/**
 * A corrected message.
 *
 * @param ticket which ticket
 * @param followUp which message
 * @param text what it shall say
 */
public record CorrectFollowUp(TicketNumber ticket, long followUp, Text text) implements TicketCommand {}
