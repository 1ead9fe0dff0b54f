package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.Satisfaction;

/**
 * How satisfied the requester is.
 *
 * @param ticket which ticket
 * @param rating 1 (not at all) to 5 (very)
 * @param comment what else there is to say
 */
public record RateTicket(TicketNumber ticket, int rating, Optional<Text> comment) implements TicketCommand {
    /**
     * Checks the rating.
     *
     * @throws org.incidentdesk.domain.refusal.InvalidValue if it is out of range
     */
    public RateTicket {
        Satisfaction.mustBeRating(rating);
    }
}
