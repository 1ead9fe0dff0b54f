package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.knowledge.ArticleText;

/**
 * An article to begin.
 *
 * @param text what it says
 */
public record DraftArticle(ArticleText text) {}
