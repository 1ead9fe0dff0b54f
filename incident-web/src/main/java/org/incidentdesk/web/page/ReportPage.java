package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.port.driving.IncidentRecording;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.PeopleModel;
import org.incidentdesk.web.page.model.Typed;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** Reporting an incident: requesters for themselves, staff for whoever calls. */
@Path("/report")
public final class ReportPage {

    private static final String TEMPLATE = "report.jte";
    private static final int PEOPLE_SHOWN = 10;

    private final IncidentRecording recording;
    private final PeopleAdministration people;
    private final ReportForm form;
    private final Pages pages;

    /**
     * Makes the page.
     *
     * @param recording records incidents
     * @param people finds requesters
     * @param form the form, read and shown
     * @param pages shows pages
     */
    public ReportPage(IncidentRecording recording, PeopleAdministration people, ReportForm form, Pages pages) {
        this.recording = recording;
        this.people = people;
        this.form = form;
        this.pages = pages;
    }

    /** Shows the form, a title perhaps filled in by whoever found no answer. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    public Response read(@Context ContainerRequestContext request, @QueryParam("title") String title) {
        Visit visit = Visit.of(request);
        Typed typed = title == null ? Typed.NOTHING : Typed.NOTHING.with("title", title);
        return pages.show(TEMPLATE, form.model(visit, typed));
    }

    /** Shows the form again as its category wants it, with everything that was typed; nothing is recorded. */
    @POST
    @Path("category")
    @AllowedTo(Callers.EVERYONE)
    public Response choose(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        return pages.attempt(
                visit,
                () -> pages.show(TEMPLATE, form.chosen(visit)),
                typed -> pages.show(TEMPLATE, form.model(visit, typed)));
    }

    /** Records the incident and goes to its page. */
    @POST
    @AllowedTo(Callers.EVERYONE)
    public Response report(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        return pages.attempt(
                visit,
                () -> {
                    TicketReceipt receipt = recording.report(
                            Request.of(visit.actor(), form.read(visit)).withKey(form.key(visit)));
                    visit.say("report.done", receipt.ticket().toString());
                    return Pages.goTo("/tickets/" + receipt.ticket());
                },
                typed -> pages.show(TEMPLATE, form.model(visit, typed)));
    }

    /** Says what may be the same, while somebody types. */
    @GET
    @Path("suggestions")
    @AllowedTo(Callers.EVERYONE)
    public Response suggest(
            @Context ContainerRequestContext request,
            @QueryParam("title") String title,
            @QueryParam("category") String category) {
        Visit visit = Visit.of(request);
        return pages.show(
                "suggestions.jte",
                form.suggestions(visit, title == null ? "" : title, category == null ? "" : category));
    }

    /** Finds persons, while somebody types. */
    @GET
    @Path("people")
    @AllowedTo(Callers.STAFF)
    public Response people(@Context ContainerRequestContext request, @QueryParam("requester") String words) {
        Visit visit = Visit.of(request);
        Optional<String> text = Optional.ofNullable(words).filter(typed -> !typed.isBlank());
        List<Choice> found = people.people(visit.actor(), text, Optional.empty(), PEOPLE_SHOWN).stream()
                .map(person -> new Choice(person.id().value(), person.name().value()))
                .toList();
        return pages.show("people.jte", new PeopleModel(found));
    }
}
