package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.ALWAYS;
import static org.incidentdesk.web.openapi.Described.Expects.IF_GIVEN;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.port.driving.Triage;
import org.incidentdesk.domain.port.driving.UnassignTicket;
import org.incidentdesk.domain.port.driving.WithdrawOverride;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.TicketBodies.AssessmentBody;
import org.incidentdesk.web.resource.TicketBodies.AssigneeBody;
import org.incidentdesk.web.resource.TicketBodies.ClassificationBody;
import org.incidentdesk.web.resource.TicketBodies.EscalationBody;
import org.incidentdesk.web.resource.TicketBodies.MajorBody;
import org.incidentdesk.web.resource.TicketBodies.ObserversBody;
import org.incidentdesk.web.resource.TicketBodies.OverrideBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.TicketReceiptJson;

/** What an incident is, how pressing it is, and who works on it. */
@Path("/api/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TriageResource {

    private final Triage triage;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param triage decides
     * @param answers the form of answers
     */
    public TriageResource(Triage triage, Answers answers) {
        this.triage = triage;
        this.answers = answers;
    }

    /** Sets category and assets; on a solved ticket this verifies the classification. */
    @PUT
    @Path("{number}/classification")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "classifyTicket",
            text = "Sets category and assets; on a solved ticket this verifies the classification.",
            gives = TicketReceiptJson.class,
            expects = ALWAYS)
    public Response classify(
            @Context ContainerRequestContext request, @PathParam("number") String number, ClassificationBody body) {
        return answers.changed(triage.classify(Asker.of(request).change(body.command(Paths.ticket(number)))));
    }

    /** Sets impact and urgency, and with them priority and deadlines; withdraws an override. */
    @PUT
    @Path("{number}/assessment")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "assessTicket",
            text = "Sets impact and urgency, and with them priority and deadlines; withdraws an override.",
            gives = TicketReceiptJson.class,
            expects = ALWAYS)
    public Response assess(
            @Context ContainerRequestContext request, @PathParam("number") String number, AssessmentBody body) {
        return answers.changed(triage.assess(Asker.of(request).change(body.command(Paths.ticket(number)))));
    }

    /** Sets the priority by hand, with a reason. */
    @PUT
    @Path("{number}/priority-override")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "overridePriority",
            text = "Sets the priority by hand, with a reason.",
            gives = TicketReceiptJson.class,
            expects = ALWAYS)
    public Response override(
            @Context ContainerRequestContext request, @PathParam("number") String number, OverrideBody body) {
        return answers.changed(triage.overridePriority(Asker.of(request).change(body.command(Paths.ticket(number)))));
    }

    /** Lets the matrix decide again. */
    @DELETE
    @Path("{number}/priority-override")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "withdrawOverride",
            text = "Lets the matrix decide again.",
            gives = TicketReceiptJson.class,
            expects = ALWAYS)
    public Response withdrawOverride(@Context ContainerRequestContext request, @PathParam("number") String number) {
        return answers.changed(
                triage.withdrawOverride(Asker.of(request).change(new WithdrawOverride(Paths.ticket(number)))));
    }

    /** Declares a major incident, or none. */
    @PUT
    @Path("{number}/major")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "flagMajor",
            text = "Declares a major incident, or none.",
            gives = TicketReceiptJson.class,
            expects = ALWAYS)
    public Response major(
            @Context ContainerRequestContext request, @PathParam("number") String number, MajorBody body) {
        return answers.changed(triage.flagMajor(Asker.of(request).change(body.command(Paths.ticket(number)))));
    }

    /** Gives the ticket to one more person or group. */
    @POST
    @Path("{number}/assignees")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "assignTicket",
            text = "Gives the ticket to one more person or group.",
            gives = TicketReceiptJson.class,
            expects = IF_GIVEN)
    public Response assign(
            @Context ContainerRequestContext request, @PathParam("number") String number, AssigneeBody body) {
        return answers.changed(triage.assign(Asker.of(request).add(body.command(Paths.ticket(number)))));
    }

    /** Takes the ticket from a person. */
    @DELETE
    @Path("{number}/assignees/persons/{person}")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "unassignPerson",
            text = "Takes the ticket from a person.",
            gives = TicketReceiptJson.class,
            expects = ALWAYS)
    public Response unassignPerson(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @PathParam("person") String person) {
        return answers.changed(triage.unassign(Asker.of(request)
                .change(new UnassignTicket(
                        Paths.ticket(number), new Assignee.Technician(Paths.id("person", person, PersonId::new))))));
    }

    /** Takes the ticket from a group. */
    @DELETE
    @Path("{number}/assignees/groups/{group}")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "unassignGroup",
            text = "Takes the ticket from a group.",
            gives = TicketReceiptJson.class,
            expects = ALWAYS)
    public Response unassignGroup(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @PathParam("group") String group) {
        return answers.changed(triage.unassign(Asker.of(request)
                .change(new UnassignTicket(
                        Paths.ticket(number), new Assignee.Team(Paths.id("group", group, GroupId::new))))));
    }

    /** Hands the ticket on to another group in one step, with the reason. */
    @POST
    @Path("{number}/escalations")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "escalateTicket",
            text = "Hands the ticket on to another group in one step, with the reason.",
            gives = TicketReceiptJson.class,
            expects = IF_GIVEN)
    public Response escalate(
            @Context ContainerRequestContext request, @PathParam("number") String number, EscalationBody body) {
        return answers.changed(triage.escalate(Asker.of(request).add(body.command(Paths.ticket(number)))));
    }

    /** Chooses who else follows the ticket. */
    @PUT
    @Path("{number}/observers")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "observeTicket",
            text = "Chooses who else follows the ticket.",
            gives = TicketReceiptJson.class,
            expects = ALWAYS)
    public Response observe(
            @Context ContainerRequestContext request, @PathParam("number") String number, ObserversBody body) {
        return answers.changed(triage.observe(Asker.of(request).change(body.command(Paths.ticket(number)))));
    }
}
