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
import org.incidentdesk.domain.port.driving.KnowledgeUpkeep;
import org.incidentdesk.domain.port.driving.MoveArticle;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.ArticleBodies.TranslationBody;
import org.incidentdesk.web.resource.ArticleBodies.ValidityBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ReceiptJson;

/** Keeping the articles of the knowledge base in order. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ArticleUpkeepResource {

    private final KnowledgeUpkeep upkeep;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param upkeep keeps articles in order
     * @param answers the form of answers
     */
    public ArticleUpkeepResource(KnowledgeUpkeep upkeep, Answers answers) {
        this.upkeep = upkeep;
        this.answers = answers;
    }

    /** Throws the draft beside a published text away. */
    @DELETE
    @Path("{id}/draft")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "discardDraft",
            text = "Throws away the draft that was to replace an article's published text.",
            gives = ReceiptJson.class,
            expects = ALWAYS)
    public Response discard(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return answers.changed(upkeep.discard(Asker.of(request).change(new MoveArticle(Paths.article(id)))));
    }

    /** Brings a retired one back. */
    @POST
    @Path("{id}/restoration")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "restoreArticle",
            text = "Brings a retired article back as a draft.",
            gives = ReceiptJson.class,
            expects = IF_GIVEN)
    public Response restore(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return answers.changed(upkeep.restore(Asker.of(request).add(new MoveArticle(Paths.article(id)))));
    }

    /** Says when one is meant for its readers. */
    @PUT
    @Path("{id}/validity")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "limitArticle",
            text = "Says when an article is meant for its readers; outside of that requesters do not find it.",
            gives = ReceiptJson.class,
            expects = ALWAYS)
    public Response limit(@Context ContainerRequestContext request, @PathParam("id") String id, ValidityBody body) {
        return answers.changed(upkeep.limit(Asker.of(request).change(body.command(Paths.article(id)))));
    }

    /** Names its translation. */
    @PUT
    @Path("{id}/translation")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "translateArticle",
            text = "Says which article says the same in the other language; each then names the other.",
            gives = ReceiptJson.class,
            expects = ALWAYS)
    public Response translate(
            @Context ContainerRequestContext request, @PathParam("id") String id, TranslationBody body) {
        return answers.changed(upkeep.translate(Asker.of(request).change(body.command(Paths.article(id)))));
    }

    /** Takes the link to its translation away. */
    @DELETE
    @Path("{id}/translation")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "untranslateArticle",
            text = "Takes the link between an article and its translation away, from both.",
            gives = ReceiptJson.class,
            expects = ALWAYS)
    public Response untranslate(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return answers.changed(upkeep.untranslate(Asker.of(request).change(new MoveArticle(Paths.article(id)))));
    }
}
