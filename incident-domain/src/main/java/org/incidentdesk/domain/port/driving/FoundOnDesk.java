package org.incidentdesk.domain.port.driving;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.ticket.TicketSummary;

/**
 * What one search over tickets and articles has found.
 *
 * @param tickets the tickets
 * @param articles the articles; none where the search engine does not answer
 */
public record FoundOnDesk(Tickets tickets, Optional<Articles> articles) {

    /** Demands both. */
    public FoundOnDesk {
        Objects.requireNonNull(tickets, "tickets");
        Objects.requireNonNull(articles, "articles");
    }

    /**
     * The tickets that were found.
     *
     * @param first some of them: the one whose number was typed, then the newest
     * @param count how many there are
     * @param orMore whether there are more than were counted
     */
    public record Tickets(List<TicketSummary> first, int count, boolean orMore) {
        /** Copies the list. */
        public Tickets {
            first = List.copyOf(first);
        }
    }

    /**
     * The articles that were found.
     *
     * @param best some of them, the best first
     * @param count how many there are
     */
    public record Articles(List<FoundArticle> best, long count) {
        /** Copies the list. */
        public Articles {
            best = List.copyOf(best);
        }
    }

    /**
     * Whether both kinds were searched in vain.
     *
     * @return true if nothing was found; false where the articles could not be searched
     */
    public boolean isNothing() {
        return tickets.count() == 0
                && articles.filter(found -> found.count() == 0).isPresent();
    }
}
