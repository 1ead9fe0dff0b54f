package org.incidentdesk.domain.port.driving;

import java.util.List;

/**
 * The wish to take articles in, all of them or none.
 *
 * @param articles the articles
 */
public record ImportArticles(List<ArticleFile> articles) {

    /** Copies the list. */
    public ImportArticles {
        articles = List.copyOf(articles);
    }
}
