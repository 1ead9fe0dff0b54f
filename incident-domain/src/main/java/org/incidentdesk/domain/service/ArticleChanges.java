package org.incidentdesk.domain.service;

import java.time.Instant;
import java.util.function.BiFunction;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;

/** How every step in an article's life goes: load, compare the version, let the article decide, save. */
final class ArticleChanges {

    private final Desk desk;

    ArticleChanges(Desk desk) {
        this.desk = desk;
    }

    /** A step that concerns more than the article itself. */
    interface Step {
        Article after(Article article, Repositories repositories, Instant now);
    }

    Receipt plain(Request<?> request, ArticleId id, String name, BiFunction<Article, Instant, Article> step) {
        return change(request, id, name, (article, repositories, now) -> step.apply(article, now));
    }

    Receipt change(Request<?> request, ArticleId id, String name, Step step) {
        Instant now = desk.now();
        return desk.ports()
                .unitOfWork()
                .within(repositories -> Once.other(repositories, request, name, now, () -> {
                    Article article = new ArticleViews(repositories, request.actor(), now).readable(id);
                    request.expected().check(id, article.version());
                    return receipt(saved(repositories, article, step.after(article, repositories, now)));
                }));
    }

    /** What is newly published is kept as a revision in the same unit. */
    static Article saved(Repositories repositories, Article before, Article after) {
        if (after.equals(before) && after.version() > 0) {
            return before;
        }
        Article saved = repositories.articles().save(after);
        if (saved.revision() > before.revision()) {
            repositories.articles().add(saved.published());
        }
        return saved;
    }

    static void mustHaveCategories(Repositories repositories, ArticleText text) {
        text.categories().forEach(new References(repositories)::category);
    }

    static Receipt receipt(Article article) {
        return new Receipt(article.id().toString(), article.version());
    }
}
