package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.ticket.Visibility;

/**
 * A message in the words of a canned answer.
 *
 * @param ticket which ticket
 * @param answer which canned answer
 * @param visibility who may read it
 */
public record CannedFollowUp(TicketNumber ticket, CannedAnswerId answer, Visibility visibility)
        implements TicketCommand {}
