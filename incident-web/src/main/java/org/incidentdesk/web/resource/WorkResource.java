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
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driving.LinkArticle;
import org.incidentdesk.domain.port.driving.ResumeTicket;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.port.driving.TicketWork;
import org.incidentdesk.domain.port.driving.UnlinkTicket;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.TicketBodies.AnnouncementBody;
import org.incidentdesk.web.resource.TicketBodies.ChildrenBody;
import org.incidentdesk.web.resource.TicketBodies.CompletionBody;
import org.incidentdesk.web.resource.TicketBodies.CorrectionBody;
import org.incidentdesk.web.resource.TicketBodies.FollowUpBody;
import org.incidentdesk.web.resource.TicketBodies.HoldBody;
import org.incidentdesk.web.resource.TicketBodies.LinkBody;
import org.incidentdesk.web.resource.TicketBodies.TaskBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.TicketReceiptJson;

/** Working on a ticket: talking about it, planning, waiting, linking. */
@Path("/api/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkResource {

    private final TicketWork work;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param work works
     * @param answers the form of answers
     */
    public WorkResource(TicketWork work, Answers answers) {
        this.work = work;
        this.answers = answers;
    }

    /** Writes a message; the requester's answer resumes what waits for it. */
    @POST
    @Path("{number}/follow-ups")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "addFollowUp",
            text = "Writes a message; the requester's answer resumes what waits for it.",
            gives = TicketReceiptJson.class,
            status = 201,
            expects = IF_GIVEN)
    public Response addFollowUp(
            @Context ContainerRequestContext request, @PathParam("number") String number, FollowUpBody body) {
        Asker asker = Asker.of(request);
        TicketNumber ticket = Paths.ticket(number);
        TicketReceipt receipt = body.isCanned()
                ? Pointers.pointing(() -> work.addCannedFollowUp(asker.add(body.canned(ticket))))
                : work.addFollowUp(asker.add(body.command(ticket)));
        return answers.created(entry(receipt, "follow-ups"), receipt);
    }

    /** Corrects a message; the history keeps both. */
    @PUT
    @Path("{number}/follow-ups/{entry}")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "correctFollowUp",
            text = "Corrects a message; the history keeps both.",
            gives = TicketReceiptJson.class,
            expects = ALWAYS)
    public Response correctFollowUp(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @PathParam("entry") String entry,
            CorrectionBody body) {
        return answers.changed(work.correctFollowUp(
                Asker.of(request).change(body.command(Paths.ticket(number), Paths.entry("followUp", entry)))));
    }

    /** Notes work to do, planned or not. */
    @POST
    @Path("{number}/tasks")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "addTask",
            text = "Notes work to do, planned or not.",
            gives = TicketReceiptJson.class,
            status = 201,
            expects = IF_GIVEN)
    public Response addTask(
            @Context ContainerRequestContext request, @PathParam("number") String number, TaskBody body) {
        TicketReceipt receipt = work.addTask(Asker.of(request).add(body.command(Paths.ticket(number))));
        return answers.created(entry(receipt, "tasks"), receipt);
    }

    /** Finishes a task. */
    @POST
    @Path("{number}/tasks/{entry}/completion")
    @AllowedTo(Callers.STAFF)
    @Described(id = "completeTask", text = "Finishes a task.", gives = TicketReceiptJson.class, expects = IF_GIVEN)
    public Response completeTask(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @PathParam("entry") String entry,
            CompletionBody body) {
        return answers.changed(work.completeTask(
                Asker.of(request).add(body.command(Paths.ticket(number), Paths.entry("task", entry)))));
    }

    /** Puts the ticket on hold, or changes the hold. */
    @PUT
    @Path("{number}/hold")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "holdTicket",
            text = "Puts the ticket on hold, or changes the hold.",
            gives = TicketReceiptJson.class,
            expects = ALWAYS)
    public Response hold(@Context ContainerRequestContext request, @PathParam("number") String number, HoldBody body) {
        return answers.changed(work.hold(Asker.of(request).change(body.command(Paths.ticket(number)))));
    }

    /** Ends the hold. */
    @DELETE
    @Path("{number}/hold")
    @AllowedTo(Callers.EVERYONE)
    @Described(id = "resumeTicket", text = "Ends the hold.", gives = TicketReceiptJson.class, expects = ALWAYS)
    public Response resume(@Context ContainerRequestContext request, @PathParam("number") String number) {
        return answers.changed(work.resume(Asker.of(request).change(new ResumeTicket(Paths.ticket(number)))));
    }

    /** Links the ticket with another. */
    @POST
    @Path("{number}/links")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "linkTicket",
            text = "Links the ticket with another.",
            gives = TicketReceiptJson.class,
            expects = IF_GIVEN)
    public Response link(@Context ContainerRequestContext request, @PathParam("number") String number, LinkBody body) {
        return answers.changed(work.link(Asker.of(request).add(body.command(Paths.ticket(number)))));
    }

    /** Makes tickets children of this one. */
    @POST
    @Path("{number}/children")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "attachChildren",
            text = "Makes tickets children of this one, all of them or none; those that are so already stay so.",
            gives = TicketReceiptJson.class,
            expects = IF_GIVEN)
    public Response attach(
            @Context ContainerRequestContext request, @PathParam("number") String number, ChildrenBody body) {
        return answers.changed(work.attachChildren(Asker.of(request).add(body.command(Paths.ticket(number)))));
    }

    /** Writes one message for everybody whom the incident concerns. */
    @POST
    @Path("{number}/announcements")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "announce",
            text = "Writes one public message on the ticket and on each of its children that is not closed.",
            gives = TicketReceiptJson.class,
            status = 201,
            expects = IF_GIVEN)
    public Response announce(
            @Context ContainerRequestContext request, @PathParam("number") String number, AnnouncementBody body) {
        TicketReceipt receipt = work.announce(Asker.of(request).add(body.command(Paths.ticket(number))));
        return answers.created(entry(receipt, "follow-ups"), receipt);
    }

    /** Takes a link away. */
    @DELETE
    @Path("{number}/links/{kind}/{other}")
    @AllowedTo(Callers.STAFF)
    @Described(id = "unlinkTicket", text = "Takes a link away.", gives = TicketReceiptJson.class, expects = ALWAYS)
    public Response unlink(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @PathParam("kind") String kind,
            @PathParam("other") String other) {
        return answers.changed(work.unlink(Asker.of(request)
                .change(new UnlinkTicket(
                        Paths.ticket(number),
                        new Link(Paths.constant("link", kind, LinkKind.class), Paths.ticket(other))))));
    }

    /** Notes that an article concerns the ticket. */
    @PUT
    @Path("{number}/articles/{article}")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "linkArticle",
            text = "Notes that an article concerns the ticket.",
            gives = TicketReceiptJson.class,
            expects = ALWAYS)
    public Response linkArticle(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @PathParam("article") String article) {
        LinkArticle command = new LinkArticle(Paths.ticket(number), Paths.article(article));
        return answers.changed(work.linkArticle(Asker.of(request).change(command)));
    }

    private static String entry(TicketReceipt receipt, String kind) {
        return TicketsResource.address(receipt.ticket()) + "/" + kind + "/" + receipt.entry();
    }
}
