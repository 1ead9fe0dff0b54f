package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.ALWAYS;
import static org.incidentdesk.web.openapi.Described.Expects.IF_GIVEN;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.ArticleState;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.ArticleHit;
import org.incidentdesk.domain.port.driving.ArticleListing;
import org.incidentdesk.domain.port.driving.ArticleSearch;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.port.driving.DraftArticle;
import org.incidentdesk.domain.port.driving.KnowledgeAuthoring;
import org.incidentdesk.domain.port.driving.KnowledgeGaps;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.domain.port.driving.MoveArticle;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.ReviseArticle;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.ArticleBodies.ArticleBody;
import org.incidentdesk.web.resource.ArticleBodies.AudienceBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ArticleJson;
import org.incidentdesk.web.view.ReceiptJson;

/** The knowledge base. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ArticlesResource {

    private final KnowledgeSearch knowledge;
    private final KnowledgeAuthoring authoring;
    private final KnowledgeGaps gaps;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param knowledge finds articles
     * @param authoring writes articles
     * @param gaps notes what is missing
     * @param answers the form of answers
     */
    public ArticlesResource(
            KnowledgeSearch knowledge, KnowledgeAuthoring authoring, KnowledgeGaps gaps, Answers answers) {
        this.knowledge = knowledge;
        this.authoring = authoring;
        this.gaps = gaps;
        this.answers = answers;
    }

    /** Lists or finds them. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "listArticles",
            text = "Lists the articles that the caller may read, page by page; or, with a text, finds published ones"
                    + " by their words, accents and plurals aside, the best first.",
            gives = ArticleJson.class,
            list = true)
    public Response list(
            @Context ContainerRequestContext request,
            @Context UriInfo uri,
            @QueryParam("text") String text,
            @QueryParam("category") String category,
            @QueryParam("state") String state,
            @QueryParam("audience") String audience,
            @QueryParam("language") String language,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        Query query = new Query();
        Optional<String> words = query.text("text", text);
        Optional<Language> only = query.oneOf("language", language, Language.class);
        Optional<CategoryId> near = query.one("category", category, CategoryId::new);
        Optional<ArticleState> inState = query.oneOf("state", state, ArticleState.class);
        Optional<Audience> forWhom = query.oneOf("audience", audience, Audience.class);
        Optional<ArticleId> after = query.one("cursor", cursor, ArticleId::parse);
        int most = query.limit(limit, words.isPresent() ? ArticleSearch.MAX_LIMIT : PageRequest.MAX_LIMIT);
        if (words.isPresent()) {
            query.exclude("state", state, "text");
            query.exclude("audience", audience, "text");
            query.exclude("cursor", cursor, "text");
        }
        query.check();
        Actor actor = Asker.of(request).actor();
        if (words.isPresent()) {
            List<ArticleHit> hits = knowledge.search(actor, new ArticleSearch(words.get(), only, near, most));
            if (hits.isEmpty()) {
                gaps.missed(actor, words.get());
            }
            return answers.list(
                    hits.stream().map(hit -> ArticleJson.of(hit.article())).toList());
        }
        ArticleListing listing = new ArticleListing(inState, forWhom, only, near, after, most);
        List<ArticleJson> found =
                knowledge.list(actor, listing).stream().map(ArticleJson::of).toList();
        Optional<String> next = found.size() < most
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).id());
        return answers.page(uri, found, next);
    }

    /** Reads one. */
    @GET
    @Path("{id}")
    @AllowedTo(Callers.EVERYONE)
    @Described(id = "readArticle", text = "Reads one article.", gives = ArticleJson.class)
    public Response read(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Asker asker = Asker.of(request);
        ArticleView found = knowledge.article(asker.actor(), Paths.article(id));
        return answers.one(asker, found.version(), ArticleJson.of(found));
    }

    /** Begins one. */
    @POST
    @AllowedTo(Callers.STAFF)
    @Described(id = "draftArticle", text = "Begins an article.", gives = ReceiptJson.class, status = 201)
    public Response draft(@Context ContainerRequestContext request, ArticleBody body) {
        Receipt receipt = authoring.draft(Asker.of(request).add(new DraftArticle(body.articleText())));
        return answers.created("/api/articles/" + receipt.id(), receipt);
    }

    /** Changes what one says. */
    @PUT
    @Path("{id}")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "reviseArticle",
            text = "Changes what an article says; a published text stays until the new one is published, too.",
            gives = ReceiptJson.class,
            expects = ALWAYS)
    public Response revise(@Context ContainerRequestContext request, @PathParam("id") String id, ArticleBody body) {
        ReviseArticle command = new ReviseArticle(Paths.article(id), body.articleText());
        return answers.changed(authoring.revise(Asker.of(request).change(command)));
    }

    /** Says who one is written for. */
    @PUT
    @Path("{id}/audience")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "setAudience",
            text = "Says who an article is written for.",
            gives = ReceiptJson.class,
            expects = ALWAYS)
    public Response setAudience(
            @Context ContainerRequestContext request, @PathParam("id") String id, AudienceBody body) {
        return answers.changed(authoring.openTo(Asker.of(request).change(body.command(Paths.article(id)))));
    }

    /** Hands an article in for review. */
    @POST
    @Path("{id}/submission")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "submitArticle",
            text = "Hands an article in for review.",
            gives = ReceiptJson.class,
            expects = IF_GIVEN)
    public Response submit(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return answers.changed(authoring.submit(Asker.of(request).add(new MoveArticle(Paths.article(id)))));
    }

    /** Publishes an article. */
    @POST
    @Path("{id}/publication")
    @AllowedTo(Callers.STAFF)
    @Described(id = "publishArticle", text = "Publishes an article.", gives = ReceiptJson.class, expects = IF_GIVEN)
    public Response publish(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return answers.changed(authoring.publish(Asker.of(request).add(new MoveArticle(Paths.article(id)))));
    }

    /** Sends an article back to its author. */
    @POST
    @Path("{id}/return")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "returnArticle",
            text = "Sends an article back to its author.",
            gives = ReceiptJson.class,
            expects = IF_GIVEN)
    public Response sendBack(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return answers.changed(authoring.sendBack(Asker.of(request).add(new MoveArticle(Paths.article(id)))));
    }

    /** Takes an article out of use. */
    @POST
    @Path("{id}/retirement")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "retireArticle",
            text = "Takes an article out of use.",
            gives = ReceiptJson.class,
            expects = IF_GIVEN)
    public Response retire(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return answers.changed(authoring.retire(Asker.of(request).add(new MoveArticle(Paths.article(id)))));
    }
}
