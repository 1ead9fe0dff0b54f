package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.Consultation;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.BoardModel;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** The tickets as a board: a column for each status, the first due at the top. */
@Path("/tickets/board")
public final class BoardPage {

    private static final int SHOWN = 25;

    private final Consultation consultation;
    private final TicketRows rows;
    private final TicketScreen screen;
    private final Pages pages;

    /**
     * Makes the page.
     *
     * @param consultation lists tickets
     * @param catalogue knows the categories
     * @param people knows names and groups
     * @param screen knows what can be done with a ticket
     * @param pages shows pages
     */
    public BoardPage(
            Consultation consultation,
            CatalogueAdministration catalogue,
            PeopleAdministration people,
            TicketScreen screen,
            Pages pages) {
        this.consultation = consultation;
        this.rows = new TicketRows(catalogue, people);
        this.screen = screen;
        this.pages = pages;
    }

    /** Shows it. */
    @GET
    @AllowedTo(Callers.STAFF)
    public Response read(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        List<BoardModel.Column> columns = new ArrayList<>();
        for (Status status : Status.values()) {
            Page<TicketSummary> page = consultation.list(
                    visit.actor(),
                    TicketFilter.ALL.ofStatuses(Set.of(status)),
                    status.isDone() ? TicketOrder.CHANGED_DESCENDING : TicketOrder.DUE,
                    PageRequest.first(SHOWN));
            columns.add(new BoardModel.Column(
                    status.name(),
                    rows.of(visit, page.items()),
                    page.next().isPresent() ? "/tickets?status=" + status.name() : ""));
        }
        return pages.show("board.jte", new BoardModel(pages.frame(visit), columns));
    }

    /** Shows where one of the tickets can be moved to: what the status machine permits whoever asks, and nothing else. */
    @GET
    @Path("{number}")
    @AllowedTo(Callers.STAFF)
    public Response moves(@Context ContainerRequestContext request, @PathParam("number") String number) {
        return screen.moves(Visit.of(request), TicketScreen.number(number), "/tickets/board");
    }
}
