package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.knowledge.ArticleRevision;

/**
 * Two texts of one article, to be held side by side.
 *
 * @param before the one that is compared
 * @param after the one that it is compared with
 */
public record RevisionComparison(ArticleRevision before, ArticleRevision after) {}
