package org.incidentdesk.domain.service;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.ArticleRepository;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.ArticleHit;
import org.incidentdesk.domain.port.driving.ArticleListing;
import org.incidentdesk.domain.port.driving.ArticleSearch;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/** Asks the index, and then the articles themselves: the index may lag behind, the predicate may not. */
final class KnowledgeService implements KnowledgeSearch {

    private final Desk desk;

    KnowledgeService(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<ArticleHit> search(Actor actor, ArticleSearch search) {
        return find(actor, search.text(), search.language(), search.category(), search.limit());
    }

    @Override
    public List<ArticleHit> suggest(Actor actor, TicketNumber number, int limit) {
        TicketSnapshot ticket = desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories
                        .tickets()
                        .find(number)
                        .map(Ticket::restore)
                        .filter(found -> found.isVisibleTo(actor))
                        .orElseThrow(() -> new NotFound("ticket", number))
                        .snapshot());
        ArticleSearch search = new ArticleSearch(
                ticket.report().title() + "\n" + ticket.report().description(),
                Optional.empty(),
                ticket.classification().current(),
                limit);
        return search(actor, search);
    }

    private List<ArticleHit> find(
            Actor actor, String text, Optional<Language> language, Optional<CategoryId> category, int limit) {
        Set<Audience> audiences = actor.role().isStaff() ? EnumSet.allOf(Audience.class) : EnumSet.of(Audience.FAQ);
        Set<CategoryId> near = category.map(Set::of).orElse(Set.of());
        List<KnowledgeIndex.Hit> hits =
                desk.ports().knowledgeIndex().search(new KnowledgeIndex.Query(text, audiences, language, near, limit));
        if (hits.isEmpty()) {
            return List.of();
        }
        Map<ArticleId, Article> articles = new HashMap<>();
        List<ArticleId> ids = hits.stream().map(KnowledgeIndex.Hit::article).toList();
        desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories.articles().findAll(ids))
                .forEach(article -> articles.put(article.id(), article));
        List<ArticleHit> readable = new ArrayList<>();
        for (KnowledgeIndex.Hit hit : hits) {
            Article article = articles.get(hit.article());
            if (article != null && article.isSearchable() && article.isReadableBy(actor.role())) {
                readable.add(new ArticleHit(view(article, actor), hit.score()));
            }
        }
        return readable;
    }

    @Override
    public ArticleView article(Actor actor, ArticleId id) {
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories.articles().find(id))
                .filter(article -> article.isReadableBy(actor.role()))
                .map(article -> view(article, actor))
                .orElseThrow(() -> new NotFound("article", id));
    }

    @Override
    public List<ArticleView> list(Actor actor, ArticleListing listing) {
        if (listing.limit() < 1 || listing.limit() > PageRequest.MAX_LIMIT) {
            throw new InvalidValue("limit", "out-of-range", "max", PageRequest.MAX_LIMIT);
        }
        ArticleRepository.Filter filter =
                new ArticleRepository.Filter(listing.state(), listing.audience(), listing.language(), Optional.empty());
        return desk.ports().unitOfWork().reading(repositories -> readable(repositories, filter, actor, listing));
    }

    /** For requesters, stretches are read until enough readable articles are found, so that none counts that is not. */
    private static List<ArticleView> readable(
            Repositories repositories, ArticleRepository.Filter filter, Actor actor, ArticleListing listing) {
        List<ArticleView> views = new ArrayList<>();
        Optional<ArticleId> after = listing.after();
        boolean more = true;
        while (more && views.size() < listing.limit()) {
            List<Article> stretch = repositories.articles().list(filter, after, listing.limit());
            more = stretch.size() == listing.limit();
            for (Article article : stretch) {
                after = Optional.of(article.id());
                if (article.isReadableBy(actor.role()) && views.size() < listing.limit()) {
                    views.add(view(article, actor));
                }
            }
        }
        return views;
    }

    @Override
    public long reindex(Actor actor) {
        actor.mustBeAdministrator("REINDEX");
        KnowledgeIndex index = desk.ports().knowledgeIndex();
        index.rebuild(allArticles());
        return index.size();
    }

    /** Reads stretch by stretch, each in a unit of its own, so that any number of articles can pass. */
    private Stream<Article> allArticles() {
        Iterator<Article> articles = new Iterator<>() {
            private List<Article> stretch = List.of();
            private int position;
            private Optional<ArticleId> after = Optional.empty();

            @Override
            public boolean hasNext() {
                if (position == stretch.size()) {
                    stretch = desk.ports()
                            .unitOfWork()
                            .reading(repositories -> repositories
                                    .articles()
                                    .list(ArticleRepository.Filter.ALL, after, PageRequest.MAX_LIMIT));
                    position = 0;
                }
                return position < stretch.size();
            }

            @Override
            public Article next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Article article = stretch.get(position++);
                after = Optional.of(article.id());
                return article;
            }
        };
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(articles, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private static ArticleView view(Article article, Actor actor) {
        return new ArticleView(
                article.id(),
                article.version(),
                article.text(),
                article.audience(),
                article.state(),
                article.author(),
                article.reviewer(),
                actor.role().isStaff() ? article.source() : Optional.empty(),
                article.createdAt(),
                article.changedAt(),
                article.publishedAt(),
                article.solvedTickets());
    }
}
