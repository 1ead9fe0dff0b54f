package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.ArticleId;

/**
 * What a reader says of an article.
 *
 * @param article which article
 * @param helpful whether it helped
 */
public record VoteOnArticle(ArticleId article, boolean helpful) {}
