package org.incidentdesk.kb.search;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.backend.work.execution.OperationSubmitter;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Esteem;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.kb.mapping.ArticleDocument;

/** The knowledge index on a mapping, whatever engine the mapping is on. */
public abstract class MappedKnowledgeIndex implements KnowledgeIndex, AutoCloseable {

    private static final int FIRST_BATCH = 100;
    private static final int BATCH = 1_000;

    /** So many more hits are looked at for one whose esteem brings it to the front. */
    private static final int CLOSE_BEHIND = 20;

    /** So many combinations of categories are counted at most, the most frequent ones. */
    private static final int MOST_FACETS = 10_000;

    final CloseableSearchMapping mapping;
    private final Object writing = new Object();

    MappedKnowledgeIndex(CloseableSearchMapping mapping) {
        this.mapping = mapping;
    }

    /** A mapping on the engine that the properties name. */
    static CloseableSearchMapping mapping(Map<String, ?> properties) {
        return SearchMapping.builder(AnnotatedTypeSource.fromClasses(ArticleDocument.class), MethodHandles.lookup())
                .property("hibernate.search.mapping.configurer", (StandalonePojoMappingConfigurer)
                        MappedKnowledgeIndex::lookAtTheDocumentOnly)
                // whoever updates goes on only when it is kept and can be found
                .property("hibernate.search.indexing.plan.synchronization.strategy", "sync")
                .properties(properties)
                .build();
    }

    /** Otherwise every class of the jar is read in search of annotations, which takes seconds of a runnable jar's start. */
    private static void lookAtTheDocumentOnly(StandalonePojoMappingConfigurationContext context) {
        context.annotationMapping()
                .discoverJandexIndexesFromAddedTypes(false)
                .discoverAnnotatedTypesFromRootMappingAnnotations(false);
    }

    @Override
    public void update(Article article) {
        synchronized (writing) {
            write(List.of(article));
        }
    }

    /**
     * What the index holds already in a newer version stays. The generation is asked for each time: another process may
     * be in the midst of a rebuild.
     */
    private void write(List<Article> articles) {
        long generation = newestGeneration();
        try (SearchSession session = mapping.createSession()) {
            Map<Long, Long> held = versions(session, articles);
            for (Article article : articles) {
                if (held.getOrDefault(article.id().value(), -1L) <= article.version()) {
                    session.indexingPlan().addOrUpdate(ArticleDocument.of(article, generation));
                }
            }
        }
    }

    private static Map<Long, Long> versions(SearchSession session, List<Article> articles) {
        List<Long> ids = articles.stream().map(article -> article.id().value()).toList();
        Map<Long, Long> versions = new HashMap<>();
        session.search(ArticleDocument.class)
                .select(f -> f.composite()
                        .from(f.field("number", Long.class), f.field("version", Long.class))
                        .asList())
                .where(f -> f.id().matchingAny(ids))
                .fetchHits(ids.size())
                .forEach(hit -> versions.put((Long) hit.get(0), (Long) hit.get(1)));
        return versions;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Every article is written again under a new generation, and what was not is taken out at the end; so searching
     * goes on without a gap, and what was held is still held where a rebuild breaks off. While an index that held nothing
     * is being filled, a mark stands in it: see {@link #size()}.
     */
    @Override
    public void rebuild(Stream<Article> articles) {
        synchronized (writing) {
            if (size() == 0) {
                mark();
            }
            long generation = newestGeneration() + 1;
            rewriteAll(articles, generation);
            settle();
            removeWhatIsOlderThan(generation);
            tidy();
        }
    }

    /** Of an older generation than any other, the mark goes with whatever a rebuild takes out at its end. */
    private void mark() {
        try (SearchSession session = mapping.createSession()) {
            session.indexingPlan().addOrUpdate(ArticleDocument.mark());
        }
    }

    private boolean isMarked() {
        try (SearchSession session = mapping.createSession()) {
            return session.search(ArticleDocument.class)
                            .where(f -> f.id().matching(ArticleDocument.MARK))
                            .fetchTotalHitCount()
                    > 0;
        }
    }

    private long newestGeneration() {
        try (SearchSession session = mapping.createSession()) {
            return session
                    .search(ArticleDocument.class)
                    .select(f -> f.field("generation", Long.class))
                    .where(f -> f.matchAll())
                    .sort(f -> f.field("generation").desc())
                    .fetchHits(1)
                    .stream()
                    .findFirst()
                    .orElse(0L);
        }
    }

    /** The first stretch is short and kept at once, so that another process sees which generation it is. */
    private void rewriteAll(Stream<Article> articles, long generation) {
        List<Article> batch = new ArrayList<>(BATCH);
        IndexingPlanSynchronizationStrategy strategy = IndexingPlanSynchronizationStrategy.sync();
        int full = FIRST_BATCH;
        for (Iterator<Article> all = articles.iterator(); all.hasNext(); ) {
            batch.add(all.next());
            if (batch.size() == full || !all.hasNext()) {
                rewrite(batch, generation, strategy);
                batch.clear();
                full = BATCH;
                strategy = MappedKnowledgeIndex::writtenButNotKept;
            }
        }
    }

    /** The repository has the last word, whatever version the index believes to hold. */
    private void rewrite(List<Article> articles, long generation, IndexingPlanSynchronizationStrategy strategy) {
        try (SearchSession session = mapping.createSession()) {
            session.indexingPlanSynchronizationStrategy(strategy);
            articles.forEach(article -> session.indexingPlan().addOrUpdate(ArticleDocument.of(article, generation)));
        }
    }

    /** A commit for each stretch would cost more than the stretch. */
    private static void writtenButNotKept(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.operationSubmitter(OperationSubmitter.blocking());
        context.indexingFutureHandler(written -> {
            Optional<Throwable> failure = written.join().throwable();
            if (failure.isPresent()) {
                throw failure.get() instanceof RuntimeException told ? told : new IllegalStateException(failure.get());
            }
        });
    }

    /** A search looks every word up in every part of the index: after a rebuild there is one. */
    private void tidy() {
        try (SearchSession session = mapping.createSession()) {
            session.workspace(ArticleDocument.class).mergeSegments();
        }
    }

    /** From here on what a rebuild has written is kept and can be found. */
    private void settle() {
        try (SearchSession session = mapping.createSession()) {
            session.workspace(ArticleDocument.class).flush();
            session.workspace(ArticleDocument.class).refresh();
        }
    }

    private void removeWhatIsOlderThan(long generation) {
        List<Long> left;
        do {
            try (SearchSession session = mapping.createSession()) {
                left = session.search(ArticleDocument.class)
                        .select(f -> f.field("number", Long.class))
                        .where(f -> f.range().field("generation").lessThan(generation))
                        .fetchHits(BATCH);
                left.forEach(id -> session.indexingPlan().purge(ArticleDocument.class, id, null));
            }
        } while (left.size() == BATCH);
    }

    @Override
    public List<Hit> search(Query query) {
        Questions questions = questions(query);
        if (questions.findNothing()) {
            return List.of();
        }
        try (SearchSession session = mapping.createSession()) {
            return session
                    .search(ArticleDocument.class)
                    .select(f -> f.composite()
                            .from(f.field("number", Long.class), f.field("esteem", Double.class), f.score())
                            .as(MappedKnowledgeIndex::hit))
                    .where(questions::predicate)
                    .fetchHits(query.limit() + CLOSE_BEHIND)
                    .stream()
                    .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::article))
                    .limit(query.limit())
                    .toList();
        }
    }

    private static Hit hit(Long number, Double esteem, Float score) {
        return new Hit(new ArticleId(number), Esteem.weigh(score, esteem));
    }

    @Override
    public Facets facets(Query query) {
        Questions questions = questions(query);
        if (questions.findNothing()) {
            return Facets.NONE;
        }
        AggregationKey<Map<String, Long>> together = AggregationKey.of("together");
        AggregationKey<Map<String, Long>> audiences = AggregationKey.of("audience");
        try (SearchSession session = mapping.createSession()) {
            SearchResult<?> found = session.search(ArticleDocument.class)
                    .select(f -> f.field("number", Long.class))
                    .where(questions::predicate)
                    .aggregation(
                            together,
                            f -> f.terms().field("together", String.class).maxTermCount(MOST_FACETS))
                    .aggregation(audiences, f -> f.terms().field("audience", String.class))
                    .fetch(0);
            return new Facets(
                    found.aggregation(together).entrySet().stream()
                            .collect(Collectors.toMap(
                                    facet -> categories(facet.getKey()), Map.Entry::getValue, Long::sum)),
                    found.aggregation(audiences).entrySet().stream()
                            .collect(Collectors.toMap(facet -> Audience.valueOf(facet.getKey()), Map.Entry::getValue)));
        }
    }

    private static Set<CategoryId> categories(String together) {
        return together.isEmpty()
                ? Set.of()
                : Arrays.stream(together.split(" ")).map(CategoryId::new).collect(Collectors.toSet());
    }

    private Questions questions(Query query) {
        if (query.audiences().isEmpty() || query.question().isEmpty()) {
            return Questions.NOTHING;
        }
        List<String> words = Questions.words(query.question().text());
        int whole = words.size() - (query.question().beginning().isPresent() ? 1 : 0);
        return new Questions(query, sought(query, words, words.subList(0, whole)));
    }

    /** What the engine shall look for of these words of a question; only those that are whole may be misspelt. */
    abstract Sought sought(Query query, List<String> words, List<String> whole);

    /**
     * {@inheritDoc}
     *
     * <p>While its first filling goes on, and where that broke off, an index counts as empty: what it holds is a part that
     * looks like the whole. So whoever opens it fills it again.
     */
    @Override
    public long size() {
        if (isMarked()) {
            return 0;
        }
        try (SearchSession session = mapping.createSession()) {
            return session.search(ArticleDocument.class)
                    .where(f -> f.match().field("published").matching(true))
                    .fetchTotalHitCount();
        }
    }

    /** Gives back what the index has open; what was updated is kept. */
    @Override
    public void close() {
        mapping.close();
    }
}
