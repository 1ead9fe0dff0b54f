package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.priority.PriorityOverride;

/**
 * A priority set by hand.
 *
 * @param ticket which ticket
 * @param override the priority and the reason
 */
public record OverridePriority(TicketNumber ticket, PriorityOverride override) implements TicketCommand {}
