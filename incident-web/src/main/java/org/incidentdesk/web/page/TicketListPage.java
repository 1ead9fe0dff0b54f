package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.Cursor;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.Consultation;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.ticket.TicketSummary;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.FieldModel;
import org.incidentdesk.web.page.model.FormModel;
import org.incidentdesk.web.page.model.TicketListModel;
import org.incidentdesk.web.page.model.TimelineModel.Chip;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** Tickets as a list: the own ones for requesters, all for staff; the newest first. */
@Path("/tickets")
public final class TicketListPage {

    static final String PATH = "/tickets";

    private final Consultation consultation;
    private final TicketRows rows;
    private final Choices choices;
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
        this.choices = new Choices(catalogue, people);
        this.pages = pages;
    }

    /** Shows a page of the list; whoever looks for a number goes straight to its ticket. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    public Response read(@Context ContainerRequestContext request, @QueryParam("after") String after) {
        Visit visit = Visit.of(request);
        TicketQuery query = new TicketQuery(visit, choices, request.getUriInfo().getQueryParameters());
        Optional<TicketNumber> number = number(query.words());
        if (number.isPresent()) {
            return Pages.goTo("/tickets/" + number.get());
        }
        Optional<Cursor> cursor =
                after == null || after.isEmpty() ? Optional.empty() : Optional.of(Cursor.parse(after));
        Page<TicketSummary> page = consultation.list(
                visit.actor(), query.filter(visit), query.order(), new PageRequest(PageRequest.DEFAULT_LIMIT, cursor));
        List<FieldModel> fields = query.fields();
        return pages.show(
                "ticketList.jte",
                new TicketListModel(
                        pages.frame(visit),
                        query.words(),
                        chips(visit, query, fields),
                        new FormModel(
                                "filter", PATH, "", "", false, !query.isEmpty(), query.typed(), fields, List.of()),
                        rows.of(visit, page.items()),
                        query.columns(),
                        page.next().map(next -> query.next(PATH, next.token())).orElse(""),
                        query.address("/tickets.csv")));
    }

    private static Optional<TicketNumber> number(String words) {
        try {
            return words.isEmpty() ? Optional.empty() : Optional.of(TicketNumber.parse(words));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    /** Each condition as a chip that takes it away. */
    private static List<Chip> chips(Visit visit, TicketQuery query, List<FieldModel> fields) {
        List<Chip> chips = new ArrayList<>();
        query.value("q")
                .ifPresent(words -> chips.add(
                        new Chip(visit.words().of("ticket.list.looked-for", words), query.without(PATH, "q"), true)));
        for (FieldModel field : fields) {
            query.value(field.name()).flatMap(value -> label(field, value)).ifPresent(label -> {
                String name = visit.words().of("frame.label." + field.name());
                chips.add(new Chip(name + " : " + label + " ✕", query.without(PATH, field.name()), true));
            });
        }
        return chips;
    }

    private static Optional<String> label(FieldModel field, String value) {
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst();
    }
}
