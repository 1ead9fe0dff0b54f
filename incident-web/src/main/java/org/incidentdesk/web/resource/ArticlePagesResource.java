package org.incidentdesk.web.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.port.driving.KnowledgeReading;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ArticlePageJson;
import org.incidentdesk.web.view.RevisionComparisonJson;

/** What articles say, made for the eye. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ArticlePagesResource {

    private final KnowledgeSearch knowledge;
    private final KnowledgeReading reading;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param knowledge reads articles
     * @param reading reads their revisions
     * @param answers the form of answers
     */
    public ArticlePagesResource(KnowledgeSearch knowledge, KnowledgeReading reading, Answers answers) {
        this.knowledge = knowledge;
        this.reading = reading;
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
}
