package org.incidentdesk.domain.service;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.refusal.NotFound;

/** Articles for one reader at one moment: those that the reader may read, with what the reader may see of them. */
final class ArticleViews {

    private final Repositories repositories;
    private final Actor actor;
    private final Instant now;

    ArticleViews(Repositories repositories, Actor actor, Instant now) {
        this.repositories = repositories;
        this.actor = actor;
        this.now = now;
    }

    boolean isReadable(Article article) {
        return article.isReadableBy(actor.role(), now);
    }

    Article readable(ArticleId id) {
        return repositories.articles().find(id).filter(this::isReadable).orElseThrow(() -> new NotFound("article", id));
    }

    ArticleView one(ArticleId id) {
        return of(List.of(readable(id))).get(0);
    }

    /** The readable ones among them, with their translations looked up in one round trip. */
    List<ArticleView> of(Collection<Article> articles) {
        List<Article> readable = articles.stream().filter(this::isReadable).toList();
        List<ArticleId> others = readable.stream()
                .flatMap(article -> article.translation().stream())
                .toList();
        Set<ArticleId> translations = others.isEmpty()
                ? Set.of()
                : repositories.articles().findAll(others).stream()
                        .filter(this::isReadable)
                        .map(Article::id)
                        .collect(Collectors.toSet());
        return readable.stream().map(article -> view(article, translations)).toList();
    }

    private ArticleView view(Article article, Set<ArticleId> translations) {
        boolean staff = actor.role().isStaff();
        return new ArticleView(
                article.id(),
                article.version(),
                article.slug(),
                article.text(),
                article.audience(),
                article.state(),
                article.author(),
                article.reviewer(),
                staff ? article.source() : Optional.empty(),
                article.createdAt(),
                staff ? article.changedAt() : article.publishedAt().orElse(article.changedAt()),
                article.publishedAt(),
                article.revision(),
                staff ? article.draft() : Optional.empty(),
                article.validity(),
                article.validity().includes(now),
                article.translation().filter(translations::contains),
                article.solvedTickets(),
                article.votes());
    }
}
