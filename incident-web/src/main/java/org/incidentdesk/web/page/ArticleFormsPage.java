package org.incidentdesk.web.page;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.port.driving.DraftArticle;
import org.incidentdesk.domain.port.driving.KnowledgeAuthoring;
import org.incidentdesk.domain.port.driving.KnowledgeReading;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.domain.port.driving.KnowledgeUpkeep;
import org.incidentdesk.domain.port.driving.MoveArticle;
import org.incidentdesk.domain.port.driving.OpenArticle;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ReviseArticle;
import org.incidentdesk.domain.port.driving.VoteOnArticle;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** What is done with articles: written, reviewed, published, opened, retired, judged by their readers. */
@Path("/knowledge")
public final class ArticleFormsPage {

    private final KnowledgePage page;
    private final KnowledgeSearch knowledge;
    private final KnowledgeAuthoring authoring;
    private final KnowledgeUpkeep upkeep;
    private final KnowledgeReading reading;
    private final Pages pages;

    /**
     * Makes the page.
     *
     * @param page shows articles
     * @param knowledge finds them
     * @param authoring writes and publishes them
     * @param upkeep keeps them up
     * @param reading takes votes
     * @param pages takes forms
     */
    public ArticleFormsPage(
            KnowledgePage page,
            KnowledgeSearch knowledge,
            KnowledgeAuthoring authoring,
            KnowledgeUpkeep upkeep,
            KnowledgeReading reading,
            Pages pages) {
        this.page = page;
        this.knowledge = knowledge;
        this.authoring = authoring;
        this.upkeep = upkeep;
        this.reading = reading;
        this.pages = pages;
    }

    /** What a form wants done with an article. */
    private interface Deed {
        Receipt on(ArticleId article);
    }

    private Response take(ContainerRequestContext request, String raw, String done, Deed deed) {
        Visit visit = Visit.of(request);
        ArticleId id = KnowledgePage.id(raw);
        return pages.attempt(
                visit,
                () -> {
                    deed.on(id);
                    visit.say("knowledge.done." + done, id.toString());
                    return Pages.goTo(ArticleScreen.path(id));
                },
                typed -> page.article(visit, id, "", typed));
    }

    /** Drafts a new one, or shows what is typed so far as it would be read. */
    @POST
    @AllowedTo(Callers.STAFF)
    public Response draft(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        if (isPreview(visit)) {
            return page.editor(visit, Optional.empty(), visit.form().typed());
        }
        return pages.attempt(
                visit,
                () -> {
                    Receipt receipt = authoring.draft(
                            Request.of(visit.actor(), new DraftArticle(ArticleScreen.read(visit, List.of()))));
                    visit.say("knowledge.done.draft", receipt.id());
                    return Pages.goTo("/knowledge/" + receipt.id());
                },
                typed -> page.editor(visit, Optional.empty(), typed));
    }

    private static boolean isPreview(Visit visit) {
        return !visit.form().text(KnowledgePage.PREVIEW).isEmpty();
    }

    /** Changes the text of one, or writes its next, or shows what is typed so far as it would be read. */
    @POST
    @Path("{id}/text")
    @AllowedTo(Callers.STAFF)
    public Response revise(@Context ContainerRequestContext request, @PathParam("id") String raw) {
        Visit visit = Visit.of(request);
        ArticleId id = KnowledgePage.id(raw);
        ArticleView article = knowledge.article(visit.actor(), id);
        if (isPreview(visit)) {
            return page.editor(visit, Optional.of(article), visit.form().typed());
        }
        return pages.attempt(
                visit,
                () -> {
                    ArticleText text = ArticleScreen.read(visit, article.text().categories());
                    authoring.revise(Wishes.change(visit, new ReviseArticle(id, text)));
                    visit.say("knowledge.done.save", id.toString());
                    return Pages.goTo(ArticleScreen.path(id));
                },
                typed -> page.editor(visit, Optional.of(article), typed));
    }

    /** Hands one in for review. */
    @POST
    @Path("{id}/submit")
    @AllowedTo(Callers.STAFF)
    public Response submit(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return take(request, id, "submit", article -> authoring.submit(move(request, article)));
    }

    private static Request<MoveArticle> move(ContainerRequestContext request, ArticleId article) {
        return Wishes.change(Visit.of(request), new MoveArticle(article));
    }

    /** Sends one back to its author. */
    @POST
    @Path("{id}/send-back")
    @AllowedTo(Callers.STAFF)
    public Response sendBack(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return take(request, id, "send-back", article -> authoring.sendBack(move(request, article)));
    }

    /** Publishes one. */
    @POST
    @Path("{id}/publish")
    @AllowedTo(Callers.STAFF)
    public Response publish(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return take(request, id, "publish", article -> authoring.publish(move(request, article)));
    }

    /** Throws the next text away. */
    @POST
    @Path("{id}/discard")
    @AllowedTo(Callers.STAFF)
    public Response discard(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return take(request, id, "discard", article -> upkeep.discard(move(request, article)));
    }

    /** Retires one. */
    @POST
    @Path("{id}/retire")
    @AllowedTo(Callers.STAFF)
    public Response retire(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return take(request, id, "retire", article -> authoring.retire(move(request, article)));
    }

    /** Takes one into service again. */
    @POST
    @Path("{id}/restore")
    @AllowedTo(Callers.STAFF)
    public Response restore(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return take(request, id, "restore", article -> upkeep.restore(move(request, article)));
    }

    /** Opens one to requesters, or keeps it to the desk. */
    @POST
    @Path("{id}/open")
    @AllowedTo(Callers.STAFF)
    public Response open(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Visit visit = Visit.of(request);
        return take(request, id, "open", article -> {
            Audience audience = visit.form().required("audience", Inputs.oneOf("audience", Audience.class));
            visit.form().mustBeSound();
            return authoring.openTo(Wishes.change(visit, new OpenArticle(article, audience)));
        });
    }

    /** Says whether one helped. */
    @POST
    @Path("{id}/vote")
    @AllowedTo(Callers.EVERYONE)
    public Response vote(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Visit visit = Visit.of(request);
        boolean helpful = visit.form().text("helpful").equals("yes");
        return take(
                request, id, "vote", article -> reading.vote(Wishes.add(visit, new VoteOnArticle(article, helpful))));
    }
}
