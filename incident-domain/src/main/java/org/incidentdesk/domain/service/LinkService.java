package org.incidentdesk.domain.service;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.ArticleRepository.Filter;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.KnowledgeLinks;
import org.incidentdesk.domain.port.driving.LinkedArticle;
import org.incidentdesk.domain.port.driving.LinkedArticle.Relation;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.port.driving.UnlinkArticle;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.domain.ticket.TimelineEntry.Solution;

/** The link is kept both ways: on the ticket where an article concerns it, on the article where it came from one. */
final class LinkService implements KnowledgeLinks {

    private final Desk desk;
    private final TicketDecisions decisions;

    LinkService(Desk desk, TicketDecisions decisions) {
        this.desk = desk;
        this.decisions = decisions;
    }

    @Override
    public List<LinkedArticle> articles(Actor actor, TicketNumber number) {
        Instant now = desk.now();
        return desk.ports().unitOfWork().reading(repositories -> {
            TicketSnapshot ticket =
                    new References(repositories).visibleTicket(number, actor).snapshot();
            Map<ArticleId, Set<Relation>> relations = relations(repositories, ticket);
            return new ArticleViews(repositories, actor, now)
                    .of(repositories.articles().findAll(relations.keySet())).stream()
                            .map(view -> new LinkedArticle(view, relations.get(view.id())))
                            .toList();
        });
    }

    private static Map<ArticleId, Set<Relation>> relations(Repositories repositories, TicketSnapshot ticket) {
        Map<ArticleId, Set<Relation>> relations = new TreeMap<>();
        Optional<ArticleId> solution = ticket.lastSolution()
                .filter(last -> last.answer() != Solution.Answer.REFUSED)
                .flatMap(Solution::article);
        ticket.articles()
                .forEach(article -> add(
                        relations,
                        article,
                        solution.filter(article::equals).isPresent() ? Relation.SOLVED_IT : Relation.LINKED));
        repositories.articles().list(Filter.outOf(ticket.number()), Optional.empty(), PageRequest.MAX_LIMIT).stream()
                .map(Article::id)
                .forEach(article -> add(relations, article, Relation.CAME_FROM_IT));
        return relations;
    }

    private static void add(Map<ArticleId, Set<Relation>> relations, ArticleId article, Relation relation) {
        relations
                .computeIfAbsent(article, key -> EnumSet.noneOf(Relation.class))
                .add(relation);
    }

    @Override
    public List<TicketSummary> tickets(Actor actor, ArticleId id, long after, int limit) {
        PageRequest.checkLimit(limit);
        Instant now = desk.now();
        return desk.ports().unitOfWork().reading(repositories -> {
            Article article = new ArticleViews(repositories, actor, now).readable(id);
            actor.mustBeStaff("READ_TICKETS_OF_ARTICLE");
            Set<TicketNumber> numbers = new TreeSet<>(repositories.tickets().withArticle(id, after, limit));
            article.source().filter(source -> source.value() > after).ifPresent(numbers::add);
            return repositories.tickets().findAll(numbers.stream().limit(limit).toList()).stream()
                    .map(TicketSummary::of)
                    .toList();
        });
    }

    @Override
    public TicketReceipt unlink(Request<UnlinkArticle> request) {
        return decisions.decide(
                request,
                (ticket, command, unit) -> ticket.unlinkArticle(command.article(), unit.rules(), unit.stamp()));
    }
}
