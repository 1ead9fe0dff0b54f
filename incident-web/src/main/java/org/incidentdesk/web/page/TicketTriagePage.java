package org.incidentdesk.web.page;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.port.driving.AssessTicket;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.ClassifyTicket;
import org.incidentdesk.domain.port.driving.CorrectDetails;
import org.incidentdesk.domain.port.driving.EscalateTicket;
import org.incidentdesk.domain.port.driving.FlagMajor;
import org.incidentdesk.domain.port.driving.IncidentRecording;
import org.incidentdesk.domain.port.driving.ObserveTicket;
import org.incidentdesk.domain.port.driving.OverridePriority;
import org.incidentdesk.domain.port.driving.Triage;
import org.incidentdesk.domain.port.driving.UnassignTicket;
import org.incidentdesk.domain.port.driving.WithdrawOverride;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityOverride;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** What a ticket is about, how much it presses, and who has it. */
@Path("/tickets/{number}")
public final class TicketTriagePage {

    private final TicketScreen screen;
    private final Triage triage;
    private final IncidentRecording recording;

    /**
     * Makes the page.
     *
     * @param screen shows the ticket
     * @param triage sorts tickets
     * @param recording corrects what was recorded
     */
    public TicketTriagePage(TicketScreen screen, Triage triage, IncidentRecording recording) {
        this.screen = screen;
        this.triage = triage;
        this.recording = recording;
    }

    /** Classifies it. */
    @POST
    @Path("classification")
    @AllowedTo(Callers.STAFF)
    public Response classify(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "classified", ticket -> {
            Optional<CategoryId> category = form.optional("category", CategoryId::new);
            Set<AssetId> assets = new HashSet<>();
            form.all("assets").forEach(id -> assets.add(form.required("assets", text -> new AssetId(id))));
            form.optional("asset", AssetId::new).ifPresent(assets::add);
            form.mustBeSound();
            return triage.classify(Wishes.change(visit, new ClassifyTicket(ticket, category, assets)));
        });
    }

    /** Judges impact and urgency, as a click on the matrix says. */
    @POST
    @Path("assessment")
    @AllowedTo(Callers.STAFF)
    public Response assess(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "assessed", ticket -> {
            String cell = form.text(TicketMatrix.CELL);
            Impact impact = form.required(
                    TicketMatrix.CELL,
                    text -> Inputs.oneOf("impact", Impact.class).apply(TicketMatrix.impactOf(cell)));
            Urgency urgency = form.required(
                    TicketMatrix.CELL,
                    text -> Inputs.oneOf("urgency", Urgency.class).apply(TicketMatrix.urgencyOf(cell)));
            form.mustBeSound();
            return triage.assess(Wishes.change(visit, new AssessTicket(ticket, impact, urgency)));
        });
    }

    /** Sets the priority by hand. */
    @POST
    @Path("override")
    @AllowedTo(Callers.STAFF)
    public Response override(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "overridden", ticket -> {
            Priority priority = form.required("priority", Inputs.oneOf("priority", Priority.class));
            Text reason = form.required("reason", Text::new);
            form.mustBeSound();
            return triage.overridePriority(
                    Wishes.change(visit, new OverridePriority(ticket, new PriorityOverride(priority, reason))));
        });
    }

    /** Leaves the priority to the matrix again. */
    @POST
    @Path("override-withdrawal")
    @AllowedTo(Callers.STAFF)
    public Response withdrawOverride(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "override-withdrawn", ticket -> {
            return triage.withdrawOverride(Wishes.change(visit, new WithdrawOverride(ticket)));
        });
    }

    /** Declares it a major incident, or no longer one. */
    @POST
    @Path("major")
    @AllowedTo(Callers.STAFF)
    public Response flagMajor(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "major", ticket -> {
            boolean major = Boolean.parseBoolean(form.text("major"));
            Text reason = form.required("reason", Text::new);
            form.mustBeSound();
            return triage.flagMajor(Wishes.change(visit, new FlagMajor(ticket, major, reason)));
        });
    }

    /** Gives it to somebody, or to a group. */
    @POST
    @Path("assignment")
    @AllowedTo(Callers.STAFF)
    public Response assign(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "assigned", ticket -> {
            Assignee assignee = form.required("assignee", Inputs::assignee);
            form.mustBeSound();
            return triage.assign(Wishes.change(visit, new AssignTicket(ticket, assignee)));
        });
    }

    /** Takes it away from somebody, or from a group. */
    @POST
    @Path("unassignment")
    @AllowedTo(Callers.STAFF)
    public Response unassign(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "unassigned", ticket -> {
            Assignee assignee = form.required("assignee", Inputs::assignee);
            form.mustBeSound();
            return triage.unassign(Wishes.change(visit, new UnassignTicket(ticket, assignee)));
        });
    }

    /** Hands it on to another group, and says why. */
    @POST
    @Path("escalation")
    @AllowedTo(Callers.STAFF)
    public Response escalate(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "escalated", ticket -> {
            GroupId group = form.required("group", GroupId::new);
            EscalationReason reason =
                    form.required("escalationReason", Inputs.oneOf("escalationReason", EscalationReason.class));
            Optional<Text> comment = form.optional("comment", Text::new);
            boolean keep = form.text("keepTechnicians").equals("yes");
            form.mustBeSound();
            return triage.escalate(Wishes.change(visit, new EscalateTicket(ticket, group, keep, reason, comment)));
        });
    }

    /** Says who watches it. */
    @POST
    @Path("observers")
    @AllowedTo(Callers.STAFF)
    public Response observe(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "observed", ticket -> {
            Set<PersonId> observers =
                    form.all("observers").stream().map(PersonId::new).collect(Collectors.toSet());
            return triage.observe(Wishes.change(visit, new ObserveTicket(ticket, observers)));
        });
    }

    /** Corrects what was reported. */
    @POST
    @Path("details")
    @AllowedTo(Callers.STAFF)
    public Response correct(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        return screen.take(request, number, "corrected", ticket -> {
            Title title = form.required("title", Title::new);
            Text description = form.required("description", Text::new);
            Optional<LocationId> location = form.optional("location", LocationId::new);
            Optional<Instant> neededBy = form.optional("neededBy", Inputs.moment(visit, "neededBy"));
            form.mustBeSound();
            return recording.correct(Wishes.change(
                    visit,
                    new CorrectDetails(
                            ticket,
                            Optional.of(title),
                            Optional.of(description),
                            Optional.empty(),
                            Optional.empty(),
                            location,
                            neededBy)));
        });
    }
}
