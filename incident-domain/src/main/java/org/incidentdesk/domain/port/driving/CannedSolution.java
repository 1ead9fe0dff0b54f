package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.ticket.Outcome;

/**
 * A solution in the words of a canned answer.
 *
 * @param ticket which ticket
 * @param answer which canned answer
 * @param outcome how the incident ended
 * @param category the category that the proposer found right, where the classification was looked at
 */
public record CannedSolution(TicketNumber ticket, CannedAnswerId answer, Outcome outcome, Optional<CategoryId> category)
        implements TicketCommand {}
