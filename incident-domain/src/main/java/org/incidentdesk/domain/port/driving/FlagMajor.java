package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.text.Text;

/**
 * A declaration that an incident is a major one, or none.
 *
 * @param ticket which ticket
 * @param major whether it is one
 * @param reason why
 */
public record FlagMajor(TicketNumber ticket, boolean major, Text reason) implements TicketCommand {}
