package org.incidentdesk.web.bootstrap;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.kb.search.LuceneKnowledgeIndex;

/** An index that is opened when it is first needed: most commands never search, and only one process may have it. */
final class IndexOnDemand implements KnowledgeIndex, AutoCloseable {

    private final Supplier<LuceneKnowledgeIndex> opening;
    private LuceneKnowledgeIndex index;

    IndexOnDemand(Supplier<LuceneKnowledgeIndex> opening) {
        this.opening = opening;
    }

    synchronized LuceneKnowledgeIndex open() {
        if (index == null) {
            index = opening.get();
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
