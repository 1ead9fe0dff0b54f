package org.incidentdesk.domain.port.driving;

import java.util.List;

/**
 * What may help with a ticket.
 *
 * @param articles articles, the likeliest first
 * @param tickets solved tickets, the most alike first
 */
public record TicketAdvice(List<SuggestedArticle> articles, List<SimilarTicket> tickets) {

    /** Copies the lists. */
    public TicketAdvice {
        articles = List.copyOf(articles);
        tickets = List.copyOf(tickets);
    }
}
