package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driving.DeskSearch;
import org.incidentdesk.domain.port.driving.FoundOnDesk;
import org.incidentdesk.domain.port.driving.KnowledgeGaps;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.SearchModel;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** Where the search at the head of every page leads: tickets and articles that say what was asked. */
@Path("/search")
public final class SearchPage {

    private static final int SHOWN = 8;

    private final DeskSearch search;
    private final KnowledgeGaps gaps;
    private final TicketRows rows;
    private final Pages pages;

    /**
     * Makes the page.
     *
     * @param search finds tickets and articles
     * @param gaps remembers what was looked for in vain
     * @param sources knows categories and people
     * @param pages shows pages
     */
    public SearchPage(DeskSearch search, KnowledgeGaps gaps, TicketSources sources, Pages pages) {
        this.search = search;
        this.gaps = gaps;
        this.rows = new TicketRows(sources.catalogue(), sources.people());
        this.pages = pages;
    }

    /** Shows some of each; whoever looks for a ticket's number goes straight to it. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    public Response read(@Context ContainerRequestContext request, @QueryParam("q") String query) {
        Visit visit = Visit.of(request);
        String words = query == null ? "" : query.strip();
        if (words.isEmpty()) {
            return Pages.goTo("/tickets");
        }
        FoundOnDesk found = search.find(visit.actor(), words, SHOWN);
        if (isNumberOfFirst(words, found)) {
            return Pages.goTo("/tickets/" + found.tickets().first().get(0).number());
        }
        if (found.isNothing()) {
            gaps.missed(visit.actor(), words);
        }
        return pages.show("search.jte", model(visit, words, found));
    }

    private static boolean isNumberOfFirst(String words, FoundOnDesk found) {
        try {
            TicketNumber number = TicketNumber.parse(words);
            return found.tickets().first().stream().anyMatch(ticket -> ticket.number().equals(number));
        } catch (InvalidValue e) {
            return false;
        }
    }

    private SearchModel model(Visit visit, String words, FoundOnDesk found) {
        String asked = "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        FoundOnDesk.Tickets tickets = found.tickets();
        Optional<FoundOnDesk.Articles> articles = found.articles();
        return new SearchModel(
                pages.frame(visit),
                words,
                tickets.orMore()
                        ? visit.words().of("frame.search.tickets.more", tickets.count())
                        : visit.words().count("frame.search.tickets", tickets.count()),
                rows.of(visit, tickets.first()),
                "/tickets" + asked,
                articles.isEmpty(),
                articles.map(some -> visit.words().count("frame.search.articles", some.count()))
                        .orElse(""),
                articles.map(FoundOnDesk.Articles::best).orElse(List.of()).stream()
                        .map(one -> KnowledgePage.card(visit, one))
                        .toList(),
                "/knowledge" + asked);
    }
}
