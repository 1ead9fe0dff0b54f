package org.incidentdesk.web.page;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.port.driving.DraftFromSolution;
import org.incidentdesk.domain.port.driving.KnowledgeAuthoring;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** What was learnt from a ticket becomes an article. */
@Path("/tickets/{number}")
public final class TicketArticlePage {

    private final TicketScreen screen;
    private final KnowledgeAuthoring authoring;

    /**
     * Makes the page.
     *
     * @param screen shows the ticket
     * @param authoring drafts articles
     */
    public TicketArticlePage(TicketScreen screen, KnowledgeAuthoring authoring) {
        this.screen = screen;
        this.authoring = authoring;
    }

    /** Drafts an article out of the solution and goes to its editor. */
    @POST
    @Path("article-draft")
    @AllowedTo(Callers.STAFF)
    public Response draft(@Context ContainerRequestContext request, @PathParam("number") String number) {
        Visit visit = Visit.of(request);
        return screen.attempt(visit, number, ticket -> {
            Receipt receipt =
                    authoring.draftFromSolution(Wishes.add(visit, new DraftFromSolution(ticket, visit.language())));
            visit.say("knowledge.done.draft", receipt.id());
            return Pages.goTo("/knowledge/" + receipt.id() + "/edit");
        });
    }
}
