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
import org.incidentdesk.domain.knowledge.Highlight;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Question;
import org.incidentdesk.domain.knowledge.Synonyms;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.ArticleRepository;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.ArticleFacets;
import org.incidentdesk.domain.port.driving.ArticleHit;
import org.incidentdesk.domain.port.driving.ArticleListing;
import org.incidentdesk.domain.port.driving.ArticleQuestion;
import org.incidentdesk.domain.port.driving.ArticleSearch;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.port.driving.FoundArticle;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/** Asks the index, and then the articles themselves: the index may lag behind, the predicate may not. */
final class KnowledgeService implements KnowledgeSearch {

    private final Desk desk;
    private final ReferenceCache cache;

    KnowledgeService(Desk desk, ReferenceCache cache) {
        this.desk = desk;
        this.cache = cache;
    }

    @Override
    public List<ArticleHit> search(Actor actor, ArticleSearch search) {
        return hits(actor, search, Question.parse(search.text(), false));
    }

    @Override
    public List<ArticleHit> suggest(Actor actor, ArticleSearch text) {
        return hits(actor, text, Question.ofText(text.text()));
    }

    @Override
    public List<ArticleHit> suggest(Actor actor, TicketNumber number, int limit) {
        TicketSnapshot ticket = desk.ports()
                .unitOfWork()
                .reading(repositories -> new References(repositories)
                        .visibleTicket(number, actor)
                        .snapshot());
        ArticleSearch text = new ArticleSearch(
                ticket.report().title() + "\n" + ticket.report().description(),
                Optional.empty(),
                ticket.classification().current(),
                limit);
        return suggest(actor, text);
    }

    private List<ArticleHit> hits(Actor actor, ArticleSearch search, Question question) {
        KnowledgeIndex.Query query = query(
                actor, question, Optional.empty(), search.language(), Set.of(), search.category(), search.limit());
        return found(actor, query);
    }

    @Override
    public List<FoundArticle> find(Actor actor, ArticleQuestion asked) {
        KnowledgeIndex.Query query = query(actor, asked);
        return found(actor, query).stream()
                .map(ArticleHit::article)
                .map(article -> new FoundArticle(article, Highlight.of(article.text(), query.question())))
                .toList();
    }

    @Override
    public ArticleFacets facets(Actor actor, ArticleQuestion asked) {
        KnowledgeIndex.Query query = query(actor, asked);
        KnowledgeIndex.Facets facets = query.question().isEmpty()
                ? KnowledgeIndex.Facets.NONE
                : desk.ports().knowledgeIndex().facets(query);
        CategoryTree tree = desk.ports()
                .unitOfWork()
                .reading(repositories ->
                        new CategoryTree(repositories.categories().all()));
        return new ArticleFacets(
                SubtreeCounts.total(facets.categories()),
                SubtreeCounts.of(facets.categories(), tree, actor),
                facets.audiences());
    }

    private KnowledgeIndex.Query query(Actor actor, ArticleQuestion asked) {
        Set<CategoryId> within = asked.within()
                .map(category -> desk.ports().unitOfWork().reading(repositories -> subtree(repositories, category)))
                .orElse(Set.of());
        return query(
                actor,
                Question.parse(asked.text(), asked.completing()),
                asked.audience(),
                asked.language(),
                within,
                asked.near(),
                asked.limit());
    }

    /** What {@link Article#isReadableBy} says, said to the index. */
    private KnowledgeIndex.Query query(
            Actor actor,
            Question question,
            Optional<Audience> only,
            Optional<Language> language,
            Set<CategoryId> within,
            Optional<CategoryId> near,
            int limit) {
        boolean staff = actor.role().isStaff();
        Set<Audience> audiences = staff ? EnumSet.allOf(Audience.class) : EnumSet.of(Audience.FAQ);
        only.ifPresent(audience -> audiences.retainAll(Set.of(audience)));
        return new KnowledgeIndex.Query(
                synonyms().addTo(question),
                audiences,
                staff ? Optional.empty() : Optional.of(desk.now()),
                language,
                within,
                near.map(Set::of).orElse(Set.of()),
                limit);
    }

    private Synonyms synonyms() {
        return desk.ports()
                .unitOfWork()
                .reading(repositories ->
                        cache.get(repositories, desk.now()).settings().synonyms());
    }

    private List<ArticleHit> found(Actor actor, KnowledgeIndex.Query query) {
        List<KnowledgeIndex.Hit> hits = query.question().isEmpty()
                ? List.of()
                : desk.ports().knowledgeIndex().search(query);
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
        PageRequest.checkLimit(listing.limit());
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
