package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.IF_GIVEN;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driving.KnowledgeAuthoring;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Resolution;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.ArticleBodies.DraftFromSolutionBody;
import org.incidentdesk.web.resource.TicketBodies.ApprovalBody;
import org.incidentdesk.web.resource.TicketBodies.ClosureBody;
import org.incidentdesk.web.resource.TicketBodies.RefusalBody;
import org.incidentdesk.web.resource.TicketBodies.ReopeningBody;
import org.incidentdesk.web.resource.TicketBodies.SatisfactionBody;
import org.incidentdesk.web.resource.TicketBodies.SolutionBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ReceiptJson;
import org.incidentdesk.web.view.TicketReceiptJson;

/** Ending an incident: solving, approving, closing, beginning again, and learning from it. */
@Path("/api/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ResolutionResource {

    private final Resolution resolution;
    private final KnowledgeAuthoring authoring;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param resolution decides
     * @param authoring writes down what was learned
     * @param answers the form of answers
     */
    public ResolutionResource(Resolution resolution, KnowledgeAuthoring authoring, Answers answers) {
        this.resolution = resolution;
        this.authoring = authoring;
        this.answers = answers;
    }

    /** Proposes a solution, in words or as an article's remedy; requesters may withdraw their own ticket. */
    @POST
    @Path("{number}/solution")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "proposeSolution",
            text = "Proposes a solution, in words or as an article's remedy; requesters may withdraw their own ticket.",
            gives = TicketReceiptJson.class,
            expects = IF_GIVEN)
    public Response propose(
            @Context ContainerRequestContext request, @PathParam("number") String number, SolutionBody body) {
        Asker asker = Asker.of(request);
        TicketNumber ticket = Paths.ticket(number);
        if (body.isCanned() && !body.isArticle()) {
            return answers.changed(Pointers.pointing(() -> resolution.proposeCanned(asker.add(body.canned(ticket)))));
        }
        return answers.changed(
                body.isArticle()
                        ? resolution.useArticle(asker.add(body.useArticle(ticket)))
                        : resolution.propose(asker.add(body.propose(ticket))));
    }

    /** Approves the solution; the closure policy says whether this closes the ticket. */
    @POST
    @Path("{number}/solution/approval")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "approveSolution",
            text = "Approves the solution; the closure policy says whether this closes the ticket.",
            gives = TicketReceiptJson.class,
            expects = IF_GIVEN)
    public Response approve(
            @Context ContainerRequestContext request, @PathParam("number") String number, ApprovalBody body) {
        return answers.changed(resolution.approve(Asker.of(request).add(body.command(Paths.ticket(number)))));
    }

    /** Refuses the solution, with a reason. */
    @POST
    @Path("{number}/solution/refusal")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "refuseSolution",
            text = "Refuses the solution, with a reason.",
            gives = TicketReceiptJson.class,
            expects = IF_GIVEN)
    public Response refuse(
            @Context ContainerRequestContext request, @PathParam("number") String number, RefusalBody body) {
        return answers.changed(resolution.refuse(Asker.of(request).add(body.command(Paths.ticket(number)))));
    }

    /** Closes the ticket, confirming the category or correcting it. */
    @POST
    @Path("{number}/closure")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "closeTicket",
            text = "Closes the ticket, confirming the category or correcting it.",
            gives = TicketReceiptJson.class,
            expects = IF_GIVEN)
    public Response close(
            @Context ContainerRequestContext request, @PathParam("number") String number, ClosureBody body) {
        return answers.changed(resolution.close(Asker.of(request).add(body.command(Paths.ticket(number)))));
    }

    /** Opens a solved or closed ticket again, with a reason. */
    @POST
    @Path("{number}/reopening")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "reopenTicket",
            text = "Opens a solved or closed ticket again, with a reason.",
            gives = TicketReceiptJson.class,
            expects = IF_GIVEN)
    public Response reopen(
            @Context ContainerRequestContext request, @PathParam("number") String number, ReopeningBody body) {
        return answers.changed(resolution.reopen(Asker.of(request).add(body.command(Paths.ticket(number)))));
    }

    /** Says, as its requester, how satisfied one is with what became of a closed ticket. */
    @POST
    @Path("{number}/satisfaction")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "rateTicket",
            text = "Says, as its requester, how satisfied one is with what became of a closed ticket: once, within the"
                    + " period of the settings, and not where one proposed the solution oneself.",
            gives = TicketReceiptJson.class,
            expects = IF_GIVEN)
    public Response rate(
            @Context ContainerRequestContext request, @PathParam("number") String number, SatisfactionBody body) {
        return answers.changed(resolution.rate(Asker.of(request).add(body.command(Paths.ticket(number)))));
    }

    /** Begins one out of a ticket. */
    @POST
    @Path("{number}/articles")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "draftFromSolution",
            text = "Begins an article out of a ticket's solution; the link is kept both ways.",
            gives = ReceiptJson.class,
            status = 201)
    public Response draftFromSolution(
            @Context ContainerRequestContext request, @PathParam("number") String number, DraftFromSolutionBody body) {
        Receipt receipt = authoring.draftFromSolution(Asker.of(request).add(body.command(Paths.ticket(number))));
        return answers.created("/api/articles/" + receipt.id(), receipt);
    }
}
