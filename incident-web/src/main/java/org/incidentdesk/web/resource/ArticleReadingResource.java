package org.incidentdesk.web.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.port.driving.KnowledgeReading;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.openapi.Described.Expects;
import org.incidentdesk.web.resource.ArticleBodies.VoteBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ArticleCountsJson;
import org.incidentdesk.web.view.ReceiptJson;
import org.incidentdesk.web.view.RevisionJson;

/** What readers do with the articles of the knowledge base beside reading them. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ArticleReadingResource {

    private final KnowledgeReading reading;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param reading what readers do
     * @param answers the form of answers
     */
    public ArticleReadingResource(KnowledgeReading reading, Answers answers) {
        this.reading = reading;
        this.answers = answers;
    }

    /** Counts them. */
    @GET
    @Path("counts")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "countArticles",
            text = "Counts the published articles that the caller can read, by the subtrees of categories.",
            gives = ArticleCountsJson.class)
    public Response counts(@Context ContainerRequestContext request, @QueryParam("language") String language) {
        Query query = new Query();
        Optional<Language> only = query.oneOf("language", language, Language.class);
        query.check();
        return answers.unkept(
                ArticleCountsJson.of(reading.counts(Asker.of(request).actor(), only)));
    }

    /** Lists the published texts of one. */
    @GET
    @Path("{id}/revisions")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "listRevisions",
            text = "Lists the texts of an article that were published; requesters are shown the present one only.",
            gives = RevisionJson.class,
            list = true)
    public Response revisions(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return answers.list(reading.revisions(Asker.of(request).actor(), Paths.article(id)).stream()
                .map(RevisionJson::of)
                .toList());
    }

    /** Reads one published text. */
    @GET
    @Path("{id}/revisions/{revision}")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "readRevision",
            text = "Reads one text of an article that was published.",
            gives = RevisionJson.class)
    public Response revision(
            @Context ContainerRequestContext request,
            @PathParam("id") String id,
            @PathParam("revision") String revision) {
        return answers.unkept(RevisionJson.of(
                reading.revision(Asker.of(request).actor(), Paths.article(id), Paths.revision(revision))));
    }

    /** Says whether one helped. */
    @PUT
    @Path("{id}/vote")
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "voteOnArticle",
            text = "Says whether a published article helped. Each reader has one vote, which can be changed.",
            gives = ReceiptJson.class,
            expects = Expects.IF_GIVEN)
    public Response vote(@Context ContainerRequestContext request, @PathParam("id") String id, VoteBody body) {
        return answers.changed(reading.vote(Asker.of(request).add(body.command(Paths.article(id)))));
    }
}
