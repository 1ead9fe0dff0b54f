package org.incidentdesk.kb.search;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.search.util.common.SearchException;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.refusal.SearchUnavailable;
import org.incidentdesk.kb.mapping.ClusterGrammars;
import org.incidentdesk.kb.mapping.Grammars;

/**
 * The knowledge index on an OpenSearch cluster, or on another that speaks as Elasticsearch does. Several processes may
 * share it. Where the cluster does not answer, every call says so.
 */
public final class ClusterKnowledgeIndex extends MappedKnowledgeIndex {

    private static final int READ_TIMEOUT = 10_000;

    private ClusterKnowledgeIndex(URI cluster) {
        super(mapping(Map.of(
                "hibernate.search.backend.type",
                "elasticsearch",
                "hibernate.search.backend.uris",
                cluster.toString(),
                "hibernate.search.backend.read_timeout",
                READ_TIMEOUT,
                "hibernate.search.schema_management.strategy",
                "create-or-validate",
                "hibernate.search.backend.analysis.configurer",
                new ClusterGrammars())));
    }

    /**
     * Opens the index on a cluster, which makes it where there is none.
     *
     * @param cluster where a node of the cluster answers
     * @return the open index
     * @throws SearchUnavailable if the cluster does not answer
     */
    public static ClusterKnowledgeIndex open(URI cluster) {
        return answering(() -> new ClusterKnowledgeIndex(cluster));
    }

    @Override
    public void update(Article article) {
        answering(() -> {
            super.update(article);
            return article;
        });
    }

    @Override
    public void rebuild(Stream<Article> articles) {
        answering(() -> {
            super.rebuild(articles);
            return articles;
        });
    }

    @Override
    public List<Hit> search(Query query) {
        return answering(() -> super.search(query));
    }

    @Override
    public Facets facets(Query query) {
        return answering(() -> super.facets(query));
    }

    /** A cluster is asked once for everything: asking it for its words first would take as long as the question. */
    @Override
    Sought sought(Query query, List<String> words, List<String> whole) {
        String mistakable = Grammars.mistakable(String.join(" ", whole));
        return new Sought(words, mistakable.isEmpty() ? List.of() : List.of(mistakable), List.of());
    }

    @Override
    public long size() {
        return answering(super::size);
    }

    private static <R> R answering(Supplier<R> call) {
        try {
            return call.get();
        } catch (SearchException e) {
            throw broken(e)
                    .<RuntimeException>map(cause -> new SearchUnavailable(cause.toString()))
                    .orElse(e);
        }
    }

    /** What was wrong with the connection, if anything; an opening that fails only has it beside it. */
    private static Optional<Throwable> broken(Throwable failure) {
        if (failure instanceof IOException) {
            return Optional.of(failure);
        }
        return Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                .flatMap(cause -> broken(cause).stream())
                .findFirst();
    }
}
