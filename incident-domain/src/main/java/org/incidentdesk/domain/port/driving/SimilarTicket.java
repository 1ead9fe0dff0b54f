package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.TicketSummary;

/**
 * A solved ticket that is like another.
 *
 * @param ticket the ticket
 * @param solution what solved it
 * @param outcome {@link Outcome#FIXED} or {@link Outcome#WORKAROUND}
 * @param article the article that was used, as far as the asker may read it
 * @param likeness why it is told
 */
public record SimilarTicket(
        TicketSummary ticket, Text solution, Outcome outcome, Optional<ArticleId> article, Likeness likeness) {}
