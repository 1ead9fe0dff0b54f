package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.text.Text;

/**
 * An approval.
 *
 * @param ticket which ticket
 * @param comment a word with it
 * @param category the category that the approver found right
 */
public record ApproveSolution(TicketNumber ticket, Optional<Text> comment, Optional<CategoryId> category)
        implements TicketCommand {}
