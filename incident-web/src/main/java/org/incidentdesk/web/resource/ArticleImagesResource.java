package org.incidentdesk.web.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.file.FileName;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.port.driving.AddImage;
import org.incidentdesk.domain.port.driving.KnowledgeImages;
import org.incidentdesk.domain.port.driving.RemoveImage;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.ArticleImageJson;

/** Pictures in articles. */
@Path("/api/articles/{id}/images")
@Produces(MediaType.APPLICATION_JSON)
public final class ArticleImagesResource {

    private final KnowledgeImages images;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param images keeps pictures
     * @param answers the form of answers
     */
    public ArticleImagesResource(KnowledgeImages images, Answers answers) {
        this.images = images;
        this.answers = answers;
    }

    /** Lists them. */
    @GET
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "listImages",
            text = "Lists the pictures of an article, each with the Markdown that shows it in the article's text.",
            gives = ArticleImageJson.class,
            list = true)
    public Response list(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return answers.list(images.images(Asker.of(request).actor(), Paths.article(id)).stream()
                .map(ArticleImageJson::of)
                .toList());
    }

    /** Adds one. */
    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, MediaType.WILDCARD})
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "addImage",
            text = "Adds a picture to an article, which is the body as it is: png, jpg, gif or webp, of at most 5 MiB, 30"
                    + " for one article. Its name, its Content-Type where one is given, and its bytes must agree. The"
                    + " article keeps it under a plain name, and its text shows it by images/NAME. The same picture under"
                    + " the same name is there once, however often it is sent; another one under the same name is"
                    + " refused.",
            gives = ArticleImageJson.class,
            status = 201)
    public Response add(
            @Context ContainerRequestContext request,
            @PathParam("id") String id,
            @QueryParam("name") String name,
            InputStream file) {
        ArticleId article = Paths.article(id);
        Query query = new Query();
        if (name == null) {
            query.fault(new Fault("name", "missing", Map.of()));
        }
        Optional<FileName> called = query.one("name", name, FileName::new);
        query.check();
        Optional<String> declared = Optional.ofNullable(request.getHeaderString(HttpHeaders.CONTENT_TYPE));
        ArticleImageJson image = ArticleImageJson.of(images.add(
                Request.of(Asker.of(request).actor(), new AddImage(article, called.orElseThrow(), declared)), file));
        return answers.createdOnce(image.address(), image);
    }

    /** Hands one out. */
    @GET
    @Path("{name}")
    @Produces(MediaType.WILDCARD)
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "readImage",
            text = "Hands a picture out to whoever may read the text that shows it.",
            gives = InputStream.class)
    public Response read(
            @Context ContainerRequestContext request, @PathParam("id") String id, @PathParam("name") String name) {
        return answers.file(images.open(Asker.of(request).actor(), Paths.article(id), name));
    }

    /** Takes one away. */
    @DELETE
    @Path("{name}")
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "removeImage",
            text = "Takes a picture away that no text of the article shows, published ones included. Its bytes are deleted"
                    + " about a day later.",
            status = 204)
    public Response remove(
            @Context ContainerRequestContext request, @PathParam("id") String id, @PathParam("name") String name) {
        images.remove(Request.of(Asker.of(request).actor(), new RemoveImage(Paths.article(id), name)));
        return Response.noContent().build();
    }
}
