package org.incidentdesk.domain.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.ArticleQuestion;
import org.incidentdesk.domain.port.driving.Consultation;
import org.incidentdesk.domain.port.driving.DeskSearch;
import org.incidentdesk.domain.port.driving.FoundArticle;
import org.incidentdesk.domain.port.driving.FoundOnDesk;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.SearchUnavailable;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSummary;

/** Asks for tickets and for articles as each is asked for alone, so that who may see what is decided in one place. */
final class DeskSearchService implements DeskSearch {

    private final Desk desk;
    private final Consultation consultation;
    private final KnowledgeSearch knowledge;

    DeskSearchService(Desk desk, Consultation consultation, KnowledgeSearch knowledge) {
        this.desk = desk;
        this.consultation = consultation;
        this.knowledge = knowledge;
    }

    @Override
    public FoundOnDesk find(Actor actor, String text, int each) {
        if (each < 1 || each > MOST_OF_EACH) {
            throw new InvalidValue("limit", "out-of-range", "max", MOST_OF_EACH);
        }
        ArticleQuestion question = new ArticleQuestion(
                text, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), each);
        return new FoundOnDesk(tickets(actor, question.text(), each), articles(actor, question));
    }

    private FoundOnDesk.Tickets tickets(Actor actor, String text, int each) {
        Page<TicketSummary> page = consultation.list(
                actor,
                TicketFilter.ALL.withText(text),
                TicketOrder.NUMBER_DESCENDING,
                PageRequest.first(PageRequest.MAX_LIMIT));
        List<TicketSummary> found = new ArrayList<>(page.items());
        numbered(actor, text).ifPresent(ticket -> {
            found.removeIf(other -> other.number().equals(ticket.number()));
            found.add(0, ticket);
        });
        return new FoundOnDesk.Tickets(
                found.subList(0, Math.min(each, found.size())),
                found.size(),
                page.next().isPresent());
    }

    private Optional<TicketSummary> numbered(Actor actor, String text) {
        try {
            TicketNumber number = TicketNumber.parse(text.strip());
            return Optional.of(desk.ports()
                            .unitOfWork()
                            .reading(repositories -> new References(repositories).visibleTicket(number, actor)))
                    .map(Ticket::snapshot)
                    .map(TicketSummary::of);
        } catch (InvalidValue | NotFound e) {
            return Optional.empty();
        }
    }

    private Optional<FoundOnDesk.Articles> articles(Actor actor, ArticleQuestion question) {
        try {
            List<FoundArticle> best = knowledge.find(actor, question);
            long count = best.size() < question.limit()
                    ? best.size()
                    : knowledge.facets(actor, question).total();
            return Optional.of(new FoundOnDesk.Articles(best, count));
        } catch (SearchUnavailable e) {
            return Optional.empty();
        }
    }
}
