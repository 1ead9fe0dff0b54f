package org.incidentdesk.web.view;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.port.driving.FoundOnDesk;

/**
 * What one search over tickets and articles has found.
 *
 * @param tickets the tickets
 * @param articles the articles; absent while the search engine is away
 */
public record FoundOnDeskJson(FoundTickets tickets, Optional<FoundArticles> articles) {

    /**
     * The tickets.
     *
     * @param first some of them
     * @param count how many there are
     * @param orMore whether there are more than were counted
     */
    public record FoundTickets(List<TicketSummaryJson> first, int count, boolean orMore) {}

    /**
     * The articles.
     *
     * @param best some of them, the best first
     * @param count how many there are
     */
    public record FoundArticles(List<FoundArticleJson> best, long count) {}

    /**
     * Made of what was found.
     *
     * @param found what was found
     * @return what readers see
     */
    public static FoundOnDeskJson of(FoundOnDesk found) {
        FoundOnDesk.Tickets tickets = found.tickets();
        return new FoundOnDeskJson(
                new FoundTickets(
                        tickets.first().stream().map(TicketSummaryJson::of).toList(), tickets.count(), tickets.orMore()),
                found.articles()
                        .map(articles -> new FoundArticles(
                                articles.best().stream()
                                        .map(FoundArticleJson::of)
                                        .toList(),
                                articles.count())));
    }
}
