package org.incidentdesk.domain.service;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.port.driving.ApproveSolution;
import org.incidentdesk.domain.port.driving.CannedSolution;
import org.incidentdesk.domain.port.driving.CloseTicket;
import org.incidentdesk.domain.port.driving.ProposeSolution;
import org.incidentdesk.domain.port.driving.RateTicket;
import org.incidentdesk.domain.port.driving.RefuseSolution;
import org.incidentdesk.domain.port.driving.ReopenTicket;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.Resolution;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.port.driving.UseArticle;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.service.TicketDecisions.Unit;
import org.incidentdesk.domain.settings.LinkRules;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Ticket;

final class ResolutionService implements Resolution {

    private final TicketDecisions decisions;

    ResolutionService(TicketDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public TicketReceipt propose(Request<ProposeSolution> request) {
        return decisions.decideWithEntry(request, (ticket, command, unit) -> {
            unit.references()
                    .incidentCategory(
                            command.category(),
                            ticket.snapshot().classification().current());
            return solve(ticket, command.text(), command.outcome(), Optional.empty(), command.category(), unit);
        });
    }

    @Override
    public TicketReceipt proposeCanned(Request<CannedSolution> request) {
        return decisions.decideWithEntry(request, (ticket, command, unit) -> {
            unit.references()
                    .incidentCategory(
                            command.category(),
                            ticket.snapshot().classification().current());
            Text text = CannedTexts.filled(command.answer(), CannedAnswer.Kind.SOLUTION, ticket, unit);
            long entry = solve(ticket, text, command.outcome(), Optional.empty(), command.category(), unit);
            ticket.noteCannedAnswer(entry, command.answer(), unit.stamp());
            return entry;
        });
    }

    @Override
    public TicketReceipt useArticle(Request<UseArticle> request) {
        return decisions.decideWithEntry(request, (ticket, command, unit) -> {
            request.actor().mustBeStaff("USE_ARTICLE");
            Article article = unit.repositories()
                    .articles()
                    .find(command.article())
                    .orElseThrow(() -> new NotFound("article", command.article()));
            Article used = article.usedAsSolution();
            Outcome outcome = article.text().remedy() == Remedy.WORKAROUND ? Outcome.WORKAROUND : Outcome.FIXED;
            long entry = solve(
                    ticket, article.text().remedyText(), outcome, Optional.of(article.id()), Optional.empty(), unit);
            unit.repositories().articles().save(used);
            return entry;
        });
    }

    private static long solve(
            Ticket ticket,
            Text text,
            Outcome outcome,
            Optional<ArticleId> article,
            Optional<CategoryId> category,
            Unit unit) {
        LinkRules links = unit.settings().links();
        mustNotHaveOpenChildren(ticket, links, unit);
        long entry = ticket.propose(text, outcome, article, category, unit.rules(), unit.stamp());
        if (outcome != Outcome.WITHDRAWN) {
            spread(ticket, text, outcome, article, links, unit);
        }
        return entry;
    }

    private static void mustNotHaveOpenChildren(Ticket ticket, LinkRules links, Unit unit) {
        if (!links.openChildrenKeepParentOpen() || links.parentSolvesChildren()) {
            return;
        }
        List<String> open = unit.holders(ticket.number(), LinkKind.CHILD_OF).stream()
                .filter(child -> isOpen(child, unit))
                .map(TicketNumber::toString)
                .toList();
        if (!open.isEmpty()) {
            throw new RuleRefused(Rule.OPEN_CHILDREN, Map.of("children", open));
        }
    }

    /** Duplicates, and by setting children and parents, are solved in the same unit, each of them once. */
    private static void spread(
            Ticket origin, Text text, Outcome outcome, Optional<ArticleId> article, LinkRules links, Unit unit) {
        Deque<TicketNumber> solved = new ArrayDeque<>(List.of(origin.number()));
        Set<TicketNumber> seen = new HashSet<>(solved);
        while (!solved.isEmpty()) {
            for (TicketNumber next : solvedWith(solved.removeFirst(), links, unit)) {
                if (seen.add(next) && isOpen(next, unit)) {
                    unit.ticket(next).propose(text, outcome, article, Optional.empty(), unit.rules(), unit.stamp());
                    solved.addLast(next);
                }
            }
        }
    }

    private static Set<TicketNumber> solvedWith(TicketNumber number, LinkRules links, Unit unit) {
        Set<TicketNumber> others = new HashSet<>(unit.holders(number, LinkKind.DUPLICATE_OF));
        if (links.parentSolvesChildren()) {
            others.addAll(unit.holders(number, LinkKind.CHILD_OF));
        }
        if (links.lastChildSolvesParent()) {
            unit.ticket(number).snapshot().links().stream()
                    .filter(link -> link.kind() == LinkKind.CHILD_OF)
                    .map(Link::other)
                    .filter(parent ->
                            unit.holders(parent, LinkKind.CHILD_OF).stream().noneMatch(child -> isOpen(child, unit)))
                    .forEach(others::add);
        }
        return others;
    }

    private static boolean isOpen(TicketNumber number, Unit unit) {
        return !unit.ticket(number).snapshot().progress().status().isDone();
    }

    @Override
    public TicketReceipt approve(Request<ApproveSolution> request) {
        return decisions.decide(request, (ticket, command, unit) -> {
            unit.references()
                    .incidentCategory(
                            command.category(),
                            ticket.snapshot().classification().current());
            ticket.approve(command.comment(), command.category(), unit.rules(), unit.stamp());
        });
    }

    @Override
    public TicketReceipt refuse(Request<RefuseSolution> request) {
        return decisions.decide(
                request, (ticket, command, unit) -> ticket.refuse(command.reason(), unit.rules(), unit.stamp()));
    }

    @Override
    public TicketReceipt close(Request<CloseTicket> request) {
        return decisions.decide(request, (ticket, command, unit) -> {
            unit.references()
                    .incidentCategory(
                            command.category(),
                            ticket.snapshot().classification().current());
            ticket.close(command.category(), unit.rules(), unit.stamp());
        });
    }

    @Override
    public TicketReceipt reopen(Request<ReopenTicket> request) {
        return decisions.decide(
                request, (ticket, command, unit) -> ticket.reopen(command.reason(), unit.rules(), unit.stamp()));
    }

    @Override
    public TicketReceipt rate(Request<RateTicket> request) {
        return decisions.decide(
                request,
                (ticket, command, unit) ->
                        ticket.rate(command.rating(), command.comment(), unit.rules(), unit.stamp()));
    }
}
