package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.knowledge.Validity;

/**
 * A choice of the time in which an article is meant for its readers.
 *
 * @param article which article
 * @param validity when
 */
public record LimitArticle(ArticleId article, Validity validity) {}
