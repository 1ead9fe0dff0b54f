package org.incidentdesk.persistence.repository;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.SelectionQuery;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.port.driven.ArticleRepository;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.persistence.mapping.ArticleMapping;
import org.incidentdesk.persistence.outbox.OutboxMessages;
import org.incidentdesk.persistence.row.ArticleRow;

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
    public List<Article> list(Filter filter, Optional<ArticleId> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("a.id > :after"));
        filter.state().ifPresent(state -> conditions.add("a.state = :state"));
        filter.audience().ifPresent(audience -> conditions.add("a.audience = :audience"));
        filter.language().ifPresent(language -> conditions.add("a.language = :language"));
        filter.source().ifPresent(source -> conditions.add("a.source = :source"));
        SelectionQuery<ArticleRow> query = session()
                .query(
                        "from ArticleRow a where " + String.join(" and ", conditions) + " order by a.id",
                        ArticleRow.class)
                .setParameter("after", after.map(ArticleId::value).orElse(0L))
                .setMaxResults(limit);
        filter.state().ifPresent(state -> query.setParameter("state", state));
        filter.audience().ifPresent(audience -> query.setParameter("audience", audience));
        filter.language().ifPresent(language -> query.setParameter("language", language));
        filter.source().map(TicketNumber::value).ifPresent(source -> query.setParameter("source", source));
        return mapped(query.getResultList());
    }
}
