package org.incidentdesk.domain.service;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.incidentdesk.domain.asset.Asset;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.DraftArticle;
import org.incidentdesk.domain.port.driving.DraftFromSolution;
import org.incidentdesk.domain.port.driving.KnowledgeAuthoring;
import org.incidentdesk.domain.port.driving.MoveArticle;
import org.incidentdesk.domain.port.driving.OpenArticle;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ReviseArticle;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.service.TicketDecisions.Unit;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketAction;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.TimelineEntry.Solution;

final class AuthoringService implements KnowledgeAuthoring {

    private final Desk desk;
    private final ArticleChanges changes;

    AuthoringService(Desk desk, ArticleChanges changes) {
        this.desk = desk;
        this.changes = changes;
    }

    @Override
    public Receipt draft(Request<DraftArticle> request) {
        return begin(request, repositories -> request.command().text(), Optional.empty());
    }

    @Override
    public Receipt draftFromSolution(Request<DraftFromSolution> request) {
        request.actor().mustBeStaff("WRITE_ARTICLE");
        DraftFromSolution command = request.command();
        return begin(
                request,
                repositories -> textOf(repositories, command.ticket(), command.language()),
                Optional.of(command.ticket()));
    }

    private Receipt begin(Request<?> request, Function<Repositories, ArticleText> text, Optional<TicketNumber> source) {
        Instant now = desk.now();
        return desk.ports()
                .unitOfWork()
                .within(repositories -> Once.other(repositories, request, "draft", now, () -> {
                    ArticleText words = text.apply(repositories);
                    ArticleChanges.mustHaveCategories(repositories, words);
                    Article draft =
                            Article.draft(repositories.numbering().nextArticle(), words, source, request.actor(), now);
                    Article begun = repositories.articles().save(draft);
                    source.ifPresent(ticket -> link(repositories, request.actor(), ticket, begun));
                    return ArticleChanges.receipt(begun);
                }));
    }

    /** The ticket's history tells of it, too, where the ticket still takes something in. */
    private void link(Repositories repositories, Actor actor, TicketNumber number, Article article) {
        Unit unit = new Unit(repositories, desk.stamp(actor));
        Ticket ticket = unit.ticket(number);
        if (ticket.permitted(actor, unit.rules(), unit.stamp().at()).contains(TicketAction.LINK_ARTICLE)) {
            ticket.linkArticle(article.id(), unit.rules(), unit.stamp());
            unit.saveAll();
        }
    }

    private static ArticleText textOf(Repositories repositories, TicketNumber number, Language language) {
        TicketSnapshot ticket = repositories.tickets().find(number).orElseThrow(() -> new NotFound("ticket", number));
        Solution solution = ticket.lastSolution()
                .filter(last -> last.answer() != Solution.Answer.REFUSED)
                .orElseThrow(() -> new RuleRefused(Rule.NO_SOLUTION, "ticket", number));
        return new ArticleText(
                ticket.report().title(),
                ticket.report().description(),
                Optional.empty(),
                solution.outcome() == Outcome.WORKAROUND ? Remedy.WORKAROUND : Remedy.RESOLUTION,
                solution.text(),
                language,
                ticket.classification().current().stream().collect(Collectors.toCollection(TreeSet::new)),
                ticket.classification().assets().stream()
                        .flatMap(asset -> repositories.assets().find(asset).stream())
                        .map(AuthoringService::keyword)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String keyword(Asset asset) {
        String name = asset.name().value();
        return name.substring(0, Math.min(name.length(), ArticleText.MAX_KEYWORD_LENGTH));
    }

    @Override
    public Receipt revise(Request<ReviseArticle> request) {
        ReviseArticle command = request.command();
        return changes.change(request, command.article(), "revise", (article, repositories, now) -> {
            ArticleChanges.mustHaveCategories(repositories, command.text());
            return article.revise(command.text(), request.actor(), now);
        });
    }

    @Override
    public Receipt submit(Request<MoveArticle> request) {
        return move(request, "submit", (article, now) -> article.submit(request.actor(), now));
    }

    @Override
    public Receipt sendBack(Request<MoveArticle> request) {
        return move(request, "sendBack", (article, now) -> article.sendBack(request.actor(), now));
    }

    @Override
    public Receipt publish(Request<MoveArticle> request) {
        return move(request, "publish", (article, now) -> article.publish(request.actor(), now));
    }

    @Override
    public Receipt openTo(Request<OpenArticle> request) {
        OpenArticle command = request.command();
        return changes.plain(
                request,
                command.article(),
                "openTo",
                (article, now) -> article.openTo(command.audience(), request.actor(), now));
    }

    @Override
    public Receipt retire(Request<MoveArticle> request) {
        return move(request, "retire", (article, now) -> article.retire(request.actor(), now));
    }

    private Receipt move(Request<MoveArticle> request, String step, BiFunction<Article, Instant, Article> change) {
        return changes.plain(request, request.command().article(), step, change);
    }
}
