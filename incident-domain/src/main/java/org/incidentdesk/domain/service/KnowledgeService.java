package org.incidentdesk.domain.service;

import java.time.Instant;
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
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.incidentdesk.domain.category.CategoryTree;
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
        Map<ArticleId, ArticleView> readable = new HashMap<>();
        List<ArticleId> ids = hits.stream().map(KnowledgeIndex.Hit::article).toList();
        reading(
                        actor,
                        (repositories, views) -> views.of(repositories.articles().findAll(ids).stream()
                                .filter(Article::isSearchable)
                                .toList()))
                .forEach(view -> readable.put(view.id(), view));
        return hits.stream()
                .filter(hit -> readable.containsKey(hit.article()))
                .map(hit -> new ArticleHit(readable.get(hit.article()), hit.score()))
                .toList();
    }

    private <R> R reading(Actor actor, BiFunction<Repositories, ArticleViews, R> work) {
        Instant now = desk.now();
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> work.apply(repositories, new ArticleViews(repositories, actor, now)));
    }

    @Override
    public ArticleView article(Actor actor, ArticleId id) {
        return reading(actor, (repositories, views) -> views.one(id));
    }

    @Override
    public List<ArticleView> list(Actor actor, ArticleListing listing) {
        if (listing.limit() < 1 || listing.limit() > PageRequest.MAX_LIMIT) {
            throw new InvalidValue("limit", "out-of-range", "max", PageRequest.MAX_LIMIT);
        }
        Instant now = desk.now();
        return desk.ports().unitOfWork().reading(repositories -> {
            ArticleRepository.Filter asked = new ArticleRepository.Filter(
                    listing.state(),
                    listing.audience(),
                    listing.language(),
                    Optional.empty(),
                    Optional.empty(),
                    listing.category()
                            .map(category -> subtree(repositories, category))
                            .orElse(Set.of()));
            List<Article> found = asked.readableBy(actor.role(), now)
                    .map(filter -> repositories.articles().list(filter, listing.after(), listing.limit()))
                    .orElse(List.of());
            return new ArticleViews(repositories, actor, now).of(found);
        });
    }

    private static Set<CategoryId> subtree(Repositories repositories, CategoryId category) {
        return new CategoryTree(repositories.categories().all()).subtree(category);
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
}
