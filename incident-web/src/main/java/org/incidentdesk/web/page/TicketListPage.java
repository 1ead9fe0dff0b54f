package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.Cursor;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.Consultation;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.TicketListModel;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** Tickets as a list: the own ones for requesters, all for staff; the newest first. */
@Path("/tickets")
public final class TicketListPage {

    private static final TicketOrder ORDER = TicketOrder.NUMBER_DESCENDING;

    private final Consultation consultation;
    private final TicketRows rows;
    private final Pages pages;

    /**
     * Makes the page.
     *
     * @param consultation lists tickets
     * @param catalogue knows the categories
     * @param people knows names and groups
     * @param pages shows pages
     */
    public TicketListPage(
            Consultation consultation, CatalogueAdministration catalogue, PeopleAdministration people, Pages pages) {
        this.consultation = consultation;
        this.rows = new TicketRows(catalogue, people);
        this.pages = pages;
    }

    /** Shows a page of the list; whoever looks for a number goes straight to its ticket. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    public Response read(
            @Context ContainerRequestContext request,
            @QueryParam("q") String query,
            @QueryParam("after") String after) {
        Visit visit = Visit.of(request);
        String words = query == null ? "" : query.strip();
        Optional<TicketNumber> number = number(words);
        if (number.isPresent()) {
            return Pages.goTo("/tickets/" + number.get());
        }
        TicketFilter filter = words.isEmpty() ? TicketFilter.ALL : TicketFilter.ALL.withText(words);
        Optional<Cursor> cursor =
                after == null || after.isEmpty() ? Optional.empty() : Optional.of(Cursor.parse(after));
        Page<TicketSummary> page =
                consultation.list(visit.actor(), filter, ORDER, new PageRequest(PageRequest.DEFAULT_LIMIT, cursor));
        return pages.show(
                "ticketList.jte",
                new TicketListModel(
                        pages.frame(visit),
                        words,
                        rows.of(visit, page.items()),
                        page.next().map(next -> address(words, next)).orElse("")));
    }

    private static Optional<TicketNumber> number(String words) {
        try {
            return words.isEmpty() ? Optional.empty() : Optional.of(TicketNumber.parse(words));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    private static String address(String words, Cursor next) {
        String query = words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
        return "/tickets?" + query + "after=" + next.token();
    }
}
