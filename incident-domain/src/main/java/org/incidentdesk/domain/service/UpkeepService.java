package org.incidentdesk.domain.service;

import java.util.Optional;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.KnowledgeUpkeep;
import org.incidentdesk.domain.port.driving.LimitArticle;
import org.incidentdesk.domain.port.driving.MoveArticle;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TranslateArticle;

final class UpkeepService implements KnowledgeUpkeep {

    private final ArticleChanges changes;

    UpkeepService(ArticleChanges changes) {
        this.changes = changes;
    }

    @Override
    public Receipt discard(Request<MoveArticle> request) {
        return changes.plain(
                request,
                request.command().article(),
                "discard",
                (article, now) -> article.discard(request.actor(), now));
    }

    @Override
    public Receipt restore(Request<MoveArticle> request) {
        return changes.plain(
                request,
                request.command().article(),
                "restore",
                (article, now) -> article.restore(request.actor(), now));
    }

    @Override
    public Receipt limit(Request<LimitArticle> request) {
        LimitArticle command = request.command();
        return changes.plain(
                request,
                command.article(),
                "limit",
                (article, now) -> article.limitTo(command.validity(), request.actor(), now));
    }

    @Override
    public Receipt translate(Request<TranslateArticle> request) {
        TranslateArticle command = request.command();
        Actor actor = request.actor();
        return changes.change(request, command.article(), "translate", (article, repositories, now) -> {
            Article other = new ArticleViews(repositories, actor, now).readable(command.other());
            Article linked = article.translatedBy(other, actor, now);
            repositories.articles().save(other.translatedBy(article, actor, now));
            return linked;
        });
    }

    @Override
    public Receipt untranslate(Request<MoveArticle> request) {
        Actor actor = request.actor();
        return changes.change(request, request.command().article(), "untranslate", (article, repositories, now) -> {
            Article alone = article.withoutTranslation(actor, now);
            Optional<ArticleId> translation = article.translation();
            translation
                    .flatMap(repositories.articles()::find)
                    .map(other -> other.withoutTranslation(actor, now))
                    .ifPresent(repositories.articles()::save);
            return alone;
        });
    }
}
