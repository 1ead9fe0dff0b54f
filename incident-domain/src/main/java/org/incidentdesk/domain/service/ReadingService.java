package org.incidentdesk.domain.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.incidentdesk.domain.category.CategoryTree;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleRevision;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.ArticleVote;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.ArticleRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.ArticleCounts;
import org.incidentdesk.domain.port.driving.KnowledgeReading;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.RevisionComparison;
import org.incidentdesk.domain.port.driving.VoteOnArticle;
import org.incidentdesk.domain.refusal.NotFound;

final class ReadingService implements KnowledgeReading {

    private final Desk desk;

    ReadingService(Desk desk) {
        this.desk = desk;
    }

    @Override
    public ArticleCounts counts(Actor actor, Optional<Language> language) {
        Instant now = desk.now();
        ArticleRepository.Filter published = new ArticleRepository.Filter(
                Optional.of(ArticleState.PUBLISHED), Optional.empty(), language, Optional.empty());
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> published
                        .readableBy(actor.role(), now)
                        .map(filter -> counted(repositories, filter, actor))
                        .orElseGet(() -> new ArticleCounts(0, new TreeMap<>())));
    }

    private static ArticleCounts counted(Repositories repositories, ArticleRepository.Filter filter, Actor actor) {
        CategoryTree tree = new CategoryTree(repositories.categories().all());
        Map<Set<CategoryId>, Long> together = repositories.articles().counts(filter);
        return new ArticleCounts(SubtreeCounts.total(together), SubtreeCounts.of(together, tree, actor));
    }

    @Override
    public List<ArticleRevision> revisions(Actor actor, ArticleId article) {
        Instant now = desk.now();
        return desk.ports().unitOfWork().reading(repositories -> readable(repositories, actor, article, now));
    }

    private static List<ArticleRevision> readable(Repositories repositories, Actor actor, ArticleId id, Instant now) {
        Article article = new ArticleViews(repositories, actor, now).readable(id);
        return repositories.articles().revisions(id).stream()
                .filter(revision -> revision.isReadableBy(actor.role(), article, now))
                .toList();
    }

    @Override
    public ArticleRevision revision(Actor actor, ArticleId article, int number) {
        return numbered(revisions(actor, article), article, number);
    }

    @Override
    public RevisionComparison comparison(Actor actor, ArticleId article, int before, int after) {
        List<ArticleRevision> readable = revisions(actor, article);
        return new RevisionComparison(numbered(readable, article, before), numbered(readable, article, after));
    }

    private static ArticleRevision numbered(List<ArticleRevision> readable, ArticleId article, int number) {
        return readable.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("articleRevision", article + " " + number));
    }

    @Override
    public Optional<Boolean> vote(Actor actor, ArticleId article) {
        Instant now = desk.now();
        return desk.ports().unitOfWork().reading(repositories -> {
            new ArticleViews(repositories, actor, now).readable(article);
            return repositories.articles().vote(article, actor.person()).map(ArticleVote::helpful);
        });
    }

    @Override
    public Receipt vote(Request<VoteOnArticle> request) {
        Instant now = desk.now();
        VoteOnArticle command = request.command();
        Actor actor = request.actor();
        return desk.ports()
                .unitOfWork()
                .within(repositories -> Once.other(repositories, request, "vote", now, () -> {
                    Article article = new ArticleViews(repositories, actor, now).readable(command.article());
                    Optional<Boolean> before = repositories
                            .articles()
                            .vote(article.id(), actor.person())
                            .map(ArticleVote::helpful);
                    Article voted = article.voted(before, command.helpful());
                    if (!voted.equals(article)) {
                        repositories
                                .articles()
                                .keep(new ArticleVote(article.id(), actor.person(), command.helpful(), now));
                        voted = repositories.articles().save(voted);
                    }
                    return new Receipt(voted.id().toString(), voted.version());
                }));
    }
}
