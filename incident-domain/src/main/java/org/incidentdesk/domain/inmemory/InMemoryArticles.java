package org.incidentdesk.domain.inmemory;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.port.driven.ArticleRepository;
import org.incidentdesk.domain.port.driven.Outbox;

final class InMemoryArticles extends VersionedTable<ArticleId, Article> implements ArticleRepository {

    InMemoryArticles(Unit unit) {
        super(unit, Table.ARTICLES, "article");
    }

    @Override
    ArticleId id(Article thing) {
        return thing.id();
    }

    @Override
    long version(Article thing) {
        return thing.version();
    }

    @Override
    Article atVersion(Article thing, long version) {
        return thing.atVersion(version);
    }

    @Override
    State saved(State state, Article before, Article after) {
        return unit().announce(
                        state,
                        new Outbox.Message(
                                Outbox.Kind.ARTICLE,
                                after.id().value(),
                                before.version(),
                                after.version(),
                                after.changedAt()));
    }

    @Override
    public List<Article> findAll(Collection<ArticleId> ids) {
        return new TreeSet<>(ids)
                .stream().map(rows()::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Article> list(Filter filter, Optional<ArticleId> after, int limit) {
        Stream<Article> stretch = after.map(rows()::valuesAfter).orElseGet(rows()::values);
        return stretch.filter(article -> passes(filter, article)).limit(limit).toList();
    }

    private static boolean passes(Filter filter, Article article) {
        return filter.state().map(article.state()::equals).orElse(true)
                && filter.audience().map(article.audience()::equals).orElse(true)
                && filter.language().map(article.text().language()::equals).orElse(true)
                && (filter.source().isEmpty() || filter.source().equals(article.source()));
    }
}
