package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.ALWAYS;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.port.driving.KnowledgeAdvice;
import org.incidentdesk.domain.port.driving.KnowledgeLinks;
import org.incidentdesk.domain.port.driving.Plight;
import org.incidentdesk.domain.port.driving.UnlinkArticle;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.LinkedArticleJson;
import org.incidentdesk.web.view.TicketAdviceJson;
import org.incidentdesk.web.view.TicketReceiptJson;

/** What tickets and articles have to do with each other. */
@Path("/api/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ArticleLinksResource {

    private final KnowledgeLinks links;
    private final KnowledgeAdvice advice;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param links what tickets and articles have to do with each other
     * @param advice what may help with a ticket
     * @param answers the form of answers
     */
    public ArticleLinksResource(KnowledgeLinks links, KnowledgeAdvice advice, Answers answers) {
        this.links = links;
        this.advice = advice;
        this.answers = answers;
    }

    /** Lists a ticket's articles. */
    @GET
    @Path("{number}/articles")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "listArticlesOfTicket",
            text = "Lists the articles of a ticket that the caller may read: those that concern it, that solved it, and"
                    + " that came out of it.",
            gives = LinkedArticleJson.class,
            list = true)
    public Response articles(@Context ContainerRequestContext request, @PathParam("number") String number) {
        return answers.list(links.articles(Asker.of(request).actor(), Paths.ticket(number)).stream()
                .map(LinkedArticleJson::of)
                .toList());
    }

    /** Takes the link between a ticket and an article away. */
    @DELETE
    @Path("{number}/articles/{article}")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "unlinkArticle",
            text = "Notes that an article does not concern the ticket after all. What a solution says of it stays.",
            gives = TicketReceiptJson.class,
            expects = ALWAYS)
    public Response unlink(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @PathParam("article") String article) {
        UnlinkArticle command = new UnlinkArticle(Paths.ticket(number), Paths.article(article));
        return answers.changed(links.unlink(Asker.of(request).change(command)));
    }

    /** What may help with a ticket. */
    @GET
    @Path("{number}/knowledge")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "adviseOnTicket",
            text = "Suggests articles and solved tickets for a ticket, by its title, description, category and"
                    + " assets, each with its reasons.",
            gives = TicketAdviceJson.class)
    public Response advise(
            @Context ContainerRequestContext request,
            @PathParam("number") String number,
            @QueryParam("limit") String limit) {
        Query query = new Query();
        int most = query.limit(limit, Plight.MAX_LIMIT);
        query.check();
        return answers.unkept(
                TicketAdviceJson.of(advice.advise(Asker.of(request).actor(), Paths.ticket(number), most)));
    }
}
