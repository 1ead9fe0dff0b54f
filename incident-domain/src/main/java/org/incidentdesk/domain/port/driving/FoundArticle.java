package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.knowledge.Highlight;

/**
 * An article that was found, and where it says what was asked.
 *
 * @param article the article
 * @param highlight where its title and text say it
 */
public record FoundArticle(ArticleView article, Highlight highlight) {}
