package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.Outcome;

/**
 * A solution.
 *
 * @param ticket which ticket
 * @param text what was done
 * @param outcome how the incident ended
 * @param category the category that the proposer found right, where the classification was looked at
 */
public record ProposeSolution(TicketNumber ticket, Text text, Outcome outcome, Optional<CategoryId> category)
        implements TicketCommand {}
