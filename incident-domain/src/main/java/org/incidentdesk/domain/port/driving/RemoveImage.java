package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.ArticleId;

/**
 * The wish to take a picture away from an article.
 *
 * @param article which article
 * @param name the name under which the article keeps it
 */
public record RemoveImage(ArticleId article, String name) {}
