package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.ArticleId;

/**
 * A note that two articles say the same in two languages.
 *
 * @param article the one
 * @param other the other
 */
public record TranslateArticle(ArticleId article, ArticleId other) {}
