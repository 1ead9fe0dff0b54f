package org.incidentdesk.web.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.port.driving.KnowledgeLinks;
import org.incidentdesk.domain.port.driving.KnowledgeReading;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ArticlePageJson;
import org.incidentdesk.web.view.RevisionComparisonJson;
import org.incidentdesk.web.view.TicketSummaryJson;

/** What articles say, made for the eye, and the tickets behind them. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ArticlePagesResource {

    private final KnowledgeSearch knowledge;
    private final KnowledgeReading reading;
    private final KnowledgeLinks links;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param knowledge reads articles
     * @param reading reads their revisions
     * @param links knows their tickets
     * @param answers the form of answers
     */
    public ArticlePagesResource(
            KnowledgeSearch knowledge, KnowledgeReading reading, KnowledgeLinks links, Answers answers) {
        this.knowledge = knowledge;
        this.reading = reading;
        this.links = links;
        this.answers = answers;
    }

    /** Shows one. */
    @GET
    @Path("{id}/page")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "showArticle",
            text = "Shows an article: its Markdown as HTML that can be put into a page as it is.",
            gives = ArticlePageJson.class)
    public Response page(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Asker asker = Asker.of(request);
        ArticleView found = knowledge.article(asker.actor(), Paths.article(id));
        return answers.one(asker, found.version(), ArticlePageJson.of(found));
    }

    /** Compares two of its texts. */
    @GET
    @Path("{id}/revisions/{revision}/comparison/{other}")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "compareRevisions",
            text = "Compares two texts of an article that were published, by lines and by words.",
            gives = RevisionComparisonJson.class)
    public Response compare(
            @Context ContainerRequestContext request,
            @PathParam("id") String id,
            @PathParam("revision") String revision,
            @PathParam("other") String other) {
        return answers.unkept(RevisionComparisonJson.of(reading.comparison(
                Asker.of(request).actor(), Paths.article(id), Paths.revision(revision), Paths.revision(other))));
    }

    /** Lists an article's tickets. */
    @GET
    @Path("{id}/tickets")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "listTicketsOfArticle",
            text = "Lists the tickets that an article concerns, that it solved, and the one that it came from.",
            gives = TicketSummaryJson.class,
            list = true)
    public Response tickets(
            @Context ContainerRequestContext request,
            @Context UriInfo uri,
            @PathParam("id") String id,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        Query query = new Query();
        Optional<TicketNumber> after = query.one("cursor", cursor, TicketNumber::parse);
        int most = query.limit(limit, PageRequest.MAX_LIMIT);
        query.check();
        List<TicketSummaryJson> found = links
                .tickets(
                        Asker.of(request).actor(),
                        Paths.article(id),
                        after.map(TicketNumber::value).orElse(0L),
                        most)
                .stream()
                .map(TicketSummaryJson::of)
                .toList();
        Optional<String> next = found.size() < most
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).number());
        return answers.page(uri, found, next);
    }
}
