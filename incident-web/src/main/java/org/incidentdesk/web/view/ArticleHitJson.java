package org.incidentdesk.web.view;

import org.incidentdesk.domain.port.driving.ArticleHit;

/**
 * An article that was found.
 *
 * @param article the article
 * @param score how well it fits, comparable within one answer only
 */
public record ArticleHitJson(ArticleJson article, double score) {

    /**
     * Made of a hit.
     *
     * @param hit the hit
     * @return what readers see
     */
    public static ArticleHitJson of(ArticleHit hit) {
        return new ArticleHitJson(ArticleJson.of(hit.article()), hit.score());
    }
}
