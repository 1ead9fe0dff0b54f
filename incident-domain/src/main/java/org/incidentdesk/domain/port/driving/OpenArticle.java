package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.knowledge.Audience;

/**
 * A choice of audience.
 *
 * @param article which article
 * @param audience who it shall be written for
 */
public record OpenArticle(ArticleId article, Audience audience) {}
