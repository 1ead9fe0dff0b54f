package org.incidentdesk.domain.port.driving;

/**
 * An article that was found.
 *
 * @param article the article
 * @param score how well it fits, comparable within one answer only
 */
public record ArticleHit(ArticleView article, double score) {}
