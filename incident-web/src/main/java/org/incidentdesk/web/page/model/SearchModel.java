package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * One search over tickets and articles: some of each, and the way to all of them.
 *
 * @param frame what stands around it
 * @param query the words
 * @param ticketsSaid how many tickets were found
 * @param tickets some of them
 * @param allTickets where all of them are
 * @param away whether the articles cannot be searched
 * @param articlesSaid how many articles were found
 * @param articles some of them, the best first
 * @param allArticles where all of them are
 */
public record SearchModel(
        Frame frame,
        String query,
        String ticketsSaid,
        List<TicketRow> tickets,
        String allTickets,
        boolean away,
        String articlesSaid,
        List<KnowledgeModel.ArticleCard> articles,
        String allArticles) {
    /** Copies the lists. */
    public SearchModel {
        tickets = List.copyOf(tickets);
        articles = List.copyOf(articles);
    }
}
