package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;

/**
 * An assessment.
 *
 * @param ticket which ticket
 * @param impact the impact
 * @param urgency the urgency
 */
public record AssessTicket(TicketNumber ticket, Impact impact, Urgency urgency) implements TicketCommand {}
