package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driving.Consultation;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.port.driving.TicketView;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.ticket.TimelineEntry;
import org.incidentdesk.domain.ticket.Visibility;
import org.incidentdesk.web.page.frame.Names;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.TicketModel;
import org.incidentdesk.web.page.model.TicketRow;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** One ticket: what was reported, where it stands, what was written. */
@Path("/tickets/{number}")
public final class TicketPage {

    private final Consultation consultation;
    private final PeopleAdministration people;
    private final Pages pages;

    /**
     * Makes the page.
     *
     * @param consultation shows tickets
     * @param people knows names
     * @param pages shows pages
     */
    public TicketPage(Consultation consultation, PeopleAdministration people, Pages pages) {
        this.consultation = consultation;
        this.people = people;
        this.pages = pages;
    }

    /** Shows it. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    public Response read(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        TicketView view = consultation.ticket(visit.actor(), number(number));
        return pages.show("ticket.jte", model(visit, view, new Names(people, visit.actor())));
    }

    private static TicketNumber number(String raw) {
        try {
            return TicketNumber.parse(raw);
        } catch (InvalidValue e) {
            throw new NotFound("ticket", raw);
        }
    }

    private TicketModel model(Visit visit, TicketView view, Names names) {
        String path = view.categoryPath().orElse("").replace(" > ", " › ");
        boolean done = view.progress().status().isDone();
        TicketRow row = new TicketRow(
                view.number().toString(),
                "/tickets/" + view.number(),
                view.report().title().value(),
                names.of(view.report().requester()),
                path,
                view.progress().status().name(),
                view.priority().priority().code(),
                view.major(),
                "",
                visit.dates().of(view.report().openedAt()),
                visit.dates().of(view.timeToResolve().due()),
                !done && view.timeToResolve().due().isBefore(visit.dates().now()),
                done);
        String reported = visit.words()
                .of(
                        "ticket.reported",
                        names.of(view.report().requester()),
                        visit.dates().of(view.report().openedAt()).text(),
                        names.of(view.report().recordedBy()));
        return new TicketModel(
                pages.frame(visit),
                row,
                view.report().description().value(),
                reported,
                path,
                visit.words().capital(view.priority().priority().name()),
                view.timeline().stream()
                        .map(entry -> entry(visit, entry, names))
                        .toList());
    }

    private static TicketModel.Entry entry(Visit visit, TimelineEntry entry, Names names) {
        String kind = entry instanceof TimelineEntry.Task
                ? "task"
                : entry instanceof TimelineEntry.Solution ? "solution" : "follow-up";
        return new TicketModel.Entry(
                visit.words().of("ticket.entry." + kind),
                names.of(entry.author()),
                visit.dates().of(entry.at()),
                entry.text().value(),
                entry.visibility() == Visibility.PRIVATE);
    }
}
