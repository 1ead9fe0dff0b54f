package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.ArticleId;

/**
 * A step in an article's life.
 *
 * @param article which article
 */
public record MoveArticle(ArticleId article) {}
