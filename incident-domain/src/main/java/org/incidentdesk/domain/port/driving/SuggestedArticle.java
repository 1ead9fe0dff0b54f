package org.incidentdesk.domain.port.driving;

/**
 * An article that may help with a ticket.
 *
 * @param article the article
 * @param likeness why
 */
public record SuggestedArticle(ArticleView article, Likeness likeness) {}
