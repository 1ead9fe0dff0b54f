package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.knowledge.ArticleImage;
import org.incidentdesk.domain.file.ContentHash;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleRevision;
import org.incidentdesk.domain.knowledge.ArticleVote;
import org.incidentdesk.domain.knowledge.Slug;
import org.incidentdesk.domain.port.driven.ArticleRepository;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.refusal.Conflict;

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
        ArticleId holder = state.in(Table.SLUGS).get(after.slug());
        if (holder != null && !holder.equals(after.id())) {
            throw Conflict.concurrentChange(after.slug());
        }
        return unit().announce(
                        state.with(Table.SLUGS, after.slug(), after.id()),
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
    public Optional<Article> findBySlug(Slug slug) {
        return Optional.ofNullable(unit().state().in(Table.SLUGS).get(slug)).map(rows()::get);
    }

    @Override
    public List<Article> list(Filter filter, Optional<ArticleId> after, int limit) {
        Stream<Article> stretch = after.map(rows()::valuesAfter).orElseGet(rows()::values);
        return stretch.filter(article -> passes(filter, article)).limit(limit).toList();
    }

    @Override
    public Map<Set<CategoryId>, Long> counts(Filter filter) {
        return rows().values()
                .filter(article -> passes(filter, article))
                .collect(Collectors.groupingBy(
                        article -> Set.copyOf(article.text().categories()), Collectors.counting()));
    }

    private static boolean passes(Filter filter, Article article) {
        return filter.state().map(article.state()::equals).orElse(true)
                && filter.audience().map(article.audience()::equals).orElse(true)
                && filter.language().map(article.text().language()::equals).orElse(true)
                && (filter.source().isEmpty() || filter.source().equals(article.source()))
                && filter.validAt().map(article.validity()::includes).orElse(true)
                && (filter.categories().isEmpty()
                        || article.text().categories().stream().anyMatch(filter.categories()::contains));
    }

    @Override
    public void add(ArticleRevision revision) {
        Table.RevisionKey key = new Table.RevisionKey(revision.article(), revision.number());
        unit().write((state, atEnd) -> {
            if (state.in(Table.ARTICLE_REVISIONS).get(key) != null) {
                throw Conflict.concurrentChange(revision.article());
            }
            return state.with(Table.ARTICLE_REVISIONS, key, revision);
        });
    }

    @Override
    public List<ArticleRevision> revisions(ArticleId article) {
        return unit().state()
                .in(Table.ARTICLE_REVISIONS)
                .valuesAfter(new Table.RevisionKey(article, 0))
                .takeWhile(revision -> revision.article().equals(article))
                .toList();
    }

    @Override
    public void keep(ArticleVote vote) {
        Table.VoteKey key = new Table.VoteKey(vote.article(), vote.person());
        unit().write((state, atEnd) -> state.with(Table.ARTICLE_VOTES, key, vote));
    }

    @Override
    public Optional<ArticleVote> vote(ArticleId article, PersonId person) {
        return Optional.ofNullable(unit().state().in(Table.ARTICLE_VOTES).get(new Table.VoteKey(article, person)));
    }

    private static Table.ImageKey key(ArticleImage image) {
        return new Table.ImageKey(image.article(), image.file().name().value());
    }

    @Override
    public void keep(ArticleImage image) {
        unit().write((state, atEnd) -> {
            if (state.in(Table.ARTICLE_IMAGES).get(key(image)) != null) {
                throw Conflict.concurrentChange(image.article());
            }
            return state.with(Table.ARTICLE_IMAGES, key(image), image);
        });
    }

    @Override
    public void remove(ArticleImage image) {
        unit().write((state, atEnd) -> state.without(Table.ARTICLE_IMAGES, key(image)));
    }

    @Override
    public List<ArticleImage> images(ArticleId article) {
        return unit().state()
                .in(Table.ARTICLE_IMAGES)
                .valuesAfter(new Table.ImageKey(article, ""))
                .takeWhile(image -> image.article().equals(article))
                .toList();
    }

    @Override
    public Set<ContentHash> imagesInUse(Set<ContentHash> candidates) {
        return unit().state()
                .in(Table.ARTICLE_IMAGES)
                .values()
                .map(image -> image.file().hash())
                .filter(candidates::contains)
                .collect(Collectors.toSet());
    }
}
