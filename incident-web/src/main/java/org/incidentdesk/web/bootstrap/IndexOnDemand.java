package org.incidentdesk.web.bootstrap;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.domain.refusal.SearchUnavailable;
import org.incidentdesk.kb.search.MappedKnowledgeIndex;

/**
 * An index that is opened when it is first needed: most commands never search, and only one process may have a directory.
 * Where a cluster is away, whoever needs it is told so at once for a while, and then it is tried again.
 */
final class IndexOnDemand implements KnowledgeIndex, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Supplier<MappedKnowledgeIndex> opening;
    private MappedKnowledgeIndex index;
    private SearchUnavailable failure;
    private long failedAt;

    IndexOnDemand(Supplier<MappedKnowledgeIndex> opening) {
        this.opening = opening;
    }

    synchronized MappedKnowledgeIndex open() {
        if (index == null) {
            if (failure != null && System.nanoTime() - failedAt < PATIENCE.toNanos()) {
                throw failure;
            }
            try {
                index = opening.get();
            } catch (SearchUnavailable e) {
                failure = e;
                failedAt = System.nanoTime();
                throw e;
            }
        }
        return index;
    }

    @Override
    public void update(Article article) {
        open().update(article);
    }

    @Override
    public void rebuild(Stream<Article> articles) {
        open().rebuild(articles);
    }

    @Override
    public List<Hit> search(Query query) {
        return open().search(query);
    }

    @Override
    public Facets facets(Query query) {
        return open().facets(query);
    }

    @Override
    public long size() {
        return open().size();
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
        }
    }
}
