package org.incidentdesk.web.server;

import java.util.List;
import java.util.stream.Stream;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.domain.refusal.SearchUnavailable;

/** An index that can be away for a while, as one on another machine can. */
final class IndexThatLeaves implements KnowledgeIndex {

    private final InMemoryKnowledgeIndex index = new InMemoryKnowledgeIndex();
    private volatile boolean away;

    void leave(boolean isAway) {
        away = isAway;
    }

    private InMemoryKnowledgeIndex index() {
        if (away) {
            throw new SearchUnavailable("it has left");
        }
        return index;
    }

    @Override
    public void update(Article article) {
        index().update(article);
    }

    @Override
    public void rebuild(Stream<Article> articles) {
        index().rebuild(articles);
    }

    @Override
    public List<Hit> search(Query query) {
        return index().search(query);
    }

    @Override
    public Facets facets(Query query) {
        return index().facets(query);
    }

    @Override
    public long size() {
        return index().size();
    }
}
