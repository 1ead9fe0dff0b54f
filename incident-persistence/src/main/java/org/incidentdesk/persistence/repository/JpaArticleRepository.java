package org.incidentdesk.persistence.repository;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.incidentdesk.persistence.row.ArticleImageRow;
import org.incidentdesk.domain.knowledge.ArticleImage;
import org.incidentdesk.domain.file.ContentHash;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.query.SelectionQuery;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleRevision;
import org.incidentdesk.domain.knowledge.ArticleVote;
import org.incidentdesk.domain.knowledge.Slug;
import org.incidentdesk.domain.port.driven.ArticleRepository;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.persistence.mapping.ArticleMapping;
import org.incidentdesk.persistence.outbox.OutboxMessages;
import org.incidentdesk.persistence.row.ArticleRevisionRow;
import org.incidentdesk.persistence.row.ArticleRow;
import org.incidentdesk.persistence.row.ArticleVoteRow;

/** The articles in their table. */
final class JpaArticleRepository extends VersionedRepository<ArticleId, Article, ArticleRow>
        implements ArticleRepository {

    private final OutboxMessages messages;

    JpaArticleRepository(UnitSession session, OutboxMessages messages) {
        super(session, "article", ArticleRow.class, ArticleMapping::row, ArticleMapping::article);
        this.messages = messages;
    }

    @Override
    Object key(ArticleId id) {
        return id.value();
    }

    @Override
    public Article save(Article article) {
        Article saved = super.save(article);
        session()
                .insertAll(
                        messages.of(
                                Outbox.Kind.ARTICLE,
                                saved.id().value(),
                                article.version(),
                                saved.version(),
                                saved.changedAt()),
                        saved.id());
        return saved;
    }

    @Override
    public List<Article> findAll(Collection<ArticleId> ids) {
        List<Long> keys = ids.stream().map(ArticleId::value).distinct().toList();
        return keys.isEmpty()
                ? List.of()
                : mapped(session()
                        .query("from ArticleRow a where a.id in (:ids) order by a.id", ArticleRow.class)
                        .setParameterList("ids", keys)
                        .getResultList());
    }

    @Override
    public Optional<Article> findBySlug(Slug slug) {
        return session()
                .query("from ArticleRow a where a.slug = :slug", ArticleRow.class)
                .setParameter("slug", slug.value())
                .uniqueResultOptional()
                .map(ArticleMapping::article);
    }

    @Override
    public List<Article> list(Filter filter, Optional<ArticleId> after, int limit) {
        ArticleConditions conditions = new ArticleConditions(filter);
        SelectionQuery<ArticleRow> query = session()
                .query(
                        "from ArticleRow a where a.id > :after and " + conditions.text() + " order by a.id",
                        ArticleRow.class)
                .setParameter("after", after.map(ArticleId::value).orElse(0L))
                .setMaxResults(limit);
        conditions.bind(query);
        return mapped(query.getResultList());
    }

    @Override
    public Map<Set<CategoryId>, Long> counts(Filter filter) {
        ArticleConditions conditions = new ArticleConditions(filter);
        SelectionQuery<Object[]> query = session()
                .query(
                        "select a.categories, count(*) from ArticleRow a where " + conditions.text()
                                + " group by a.categories",
                        Object[].class);
        conditions.bind(query);
        Map<Set<CategoryId>, Long> counts = new HashMap<>();
        query.getResultList()
                .forEach(row -> counts.put(Set.copyOf(ArticleMapping.categories((String) row[0])), (Long) row[1]));
        return counts;
    }

    @Override
    public void add(ArticleRevision revision) {
        session().insert(ArticleMapping.row(revision), revision.article());
    }

    @Override
    public List<ArticleRevision> revisions(ArticleId article) {
        return session()
                .query(
                        "from ArticleRevisionRow r where r.article = :article order by r.number",
                        ArticleRevisionRow.class)
                .setParameter("article", article.value())
                .getResultList()
                .stream()
                .map(ArticleMapping::revision)
                .toList();
    }

    @Override
    public void keep(ArticleVote vote) {
        session().upsert(ArticleMapping.row(vote), vote.article());
    }

    @Override
    public Optional<ArticleVote> vote(ArticleId article, PersonId person) {
        return Optional.ofNullable(
                        session().get(ArticleVoteRow.class, new ArticleVoteRow.Key(article.value(), person.value())))
                .map(ArticleMapping::vote);
    }

    @Override
    public void keep(ArticleImage image) {
        session().insert(ArticleMapping.row(image), image.article());
    }

    @Override
    public void remove(ArticleImage image) {
        session()
                .mutation("delete from ArticleImageRow i where i.article = :article and i.name = :name")
                .setParameter("article", image.article().value())
                .setParameter("name", image.file().name().value())
                .executeUpdate();
    }

    @Override
    public List<ArticleImage> images(ArticleId article) {
        return session()
                .query("from ArticleImageRow i where i.article = :article", ArticleImageRow.class)
                .setParameter("article", article.value())
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(row -> row.name))
                .map(ArticleMapping::image)
                .toList();
    }

    @Override
    public Set<ContentHash> imagesInUse(Set<ContentHash> candidates) {
        if (candidates.isEmpty()) {
            return Set.of();
        }
        return session()
                .query("select distinct i.sha256 from ArticleImageRow i where i.sha256 in :candidates", String.class)
                .setParameter(
                        "candidates",
                        candidates.stream().map(ContentHash::value).toList())
                .getResultList()
                .stream()
                .map(ContentHash::new)
                .collect(Collectors.toSet());
    }
}
