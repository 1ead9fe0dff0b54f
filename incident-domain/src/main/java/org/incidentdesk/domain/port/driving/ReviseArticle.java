package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.knowledge.ArticleText;

/**
 * New words for an article.
 *
 * @param article which article
 * @param text what it shall say
 */
public record ReviseArticle(ArticleId article, ArticleText text) {}
