package org.incidentdesk.web.view;

import java.util.List;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.port.driving.LinkedArticle;

/**
 * An article of a ticket.
 *
 * @param id its number
 * @param title what it is about
 * @param language the language it is written in
 * @param audience who it is written for
 * @param state where it stands
 * @param relations how the two belong together
 */
public record LinkedArticleJson(
        String id,
        String title,
        Language language,
        Audience audience,
        ArticleState state,
        List<LinkedArticle.Relation> relations) {

    /**
     * Made of an article of a ticket.
     *
     * @param linked the article
     * @return what readers see
     */
    public static LinkedArticleJson of(LinkedArticle linked) {
        ArticleView article = linked.article();
        return new LinkedArticleJson(
                article.id().toString(),
                article.text().title().value(),
                article.text().language(),
                article.audience(),
                article.state(),
                List.copyOf(linked.relations()));
    }
}
