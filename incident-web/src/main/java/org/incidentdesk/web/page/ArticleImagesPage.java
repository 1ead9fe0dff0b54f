package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.incidentdesk.domain.file.FileName;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.port.driving.AddImage;
import org.incidentdesk.domain.port.driving.ArticleView;
import org.incidentdesk.domain.port.driving.KnowledgeImages;
import org.incidentdesk.domain.port.driving.KnowledgeSearch;
import org.incidentdesk.domain.port.driving.RemoveImage;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Pages;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.security.HandedOut;

/** The pictures of an article: added and taken away where its text is written, shown where it is read. */
@Path("/knowledge")
public final class ArticleImagesPage {

    private final KnowledgePage page;
    private final KnowledgeSearch knowledge;
    private final KnowledgeImages images;
    private final Pages pages;

    /**
     * Makes the page.
     *
     * @param page shows the editor
     * @param knowledge finds articles
     * @param images keeps pictures
     * @param pages answers forms
     */
    public ArticleImagesPage(KnowledgePage page, KnowledgeSearch knowledge, KnowledgeImages images, Pages pages) {
        this.page = page;
        this.knowledge = knowledge;
        this.images = images;
        this.pages = pages;
    }

    /** Adds one. */
    @POST
    @Path("{id}/images")
    @AllowedTo(Callers.STAFF)
    public Response add(@Context ContainerRequestContext request, @PathParam("id") String raw) {
        Visit visit = Visit.of(request);
        Form form = visit.form();
        ArticleView article = knowledge.article(visit.actor(), KnowledgePage.id(raw));
        return pages.attempt(
                visit,
                () -> {
                    Form.Upload upload = form.upload("file").orElseThrow(() -> new InvalidValue("file", "missing"));
                    FileName name = form.required("file", text -> new FileName(upload.name()));
                    form.mustBeSound();
                    String kept = images.add(
                                    Wishes.add(visit, new AddImage(article.id(), name, upload.type())), upload.open())
                            .file()
                            .name()
                            .value();
                    visit.say("knowledge.done.image", kept);
                    return toEditor(article.id());
                },
                typed -> page.editor(visit, Optional.of(article), typed));
    }

    private static Response toEditor(ArticleId article) {
        return Pages.goTo(ArticleScreen.path(article) + "/edit");
    }

    /** Takes one away. */
    @POST
    @Path("{id}/image-removals")
    @AllowedTo(Callers.STAFF)
    public Response remove(@Context ContainerRequestContext request, @PathParam("id") String raw) {
        Visit visit = Visit.of(request);
        ArticleView article = knowledge.article(visit.actor(), KnowledgePage.id(raw));
        String name = visit.form().text("name");
        return pages.attempt(
                visit,
                () -> {
                    images.remove(Wishes.add(visit, new RemoveImage(article.id(), name)));
                    visit.say("knowledge.done.image-removed", name);
                    return toEditor(article.id());
                },
                typed -> page.editor(visit, Optional.of(article), typed));
    }

    /** Hands one out to whoever may read the text that shows it. */
    @GET
    @Path("{id}/images/{name}")
    @AllowedTo(Callers.EVERYONE)
    public Response read(
            @Context ContainerRequestContext request, @PathParam("id") String id, @PathParam("name") String name) {
        return HandedOut.file(images.open(Visit.of(request).actor(), KnowledgePage.id(id), name), "Cookie");
    }
}
