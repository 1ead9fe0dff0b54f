package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.ArticleId;

/**
 * An article that leaves the desk.
 *
 * @param article its number here, behind which the next stretch begins
 * @param file what leaves
 */
public record ExportedArticle(ArticleId article, ArticleFile file) {}
