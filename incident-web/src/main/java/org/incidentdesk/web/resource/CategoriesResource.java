package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.ALWAYS;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.CatalogueBodies.CategoryBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.CategoryJson;
import org.incidentdesk.web.view.ReceiptJson;

/** The category tree. */
@Path("/api/categories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CategoriesResource {

    private final CatalogueAdministration catalogue;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param catalogue knows and changes the tree
     * @param answers the form of answers
     */
    public CategoriesResource(CatalogueAdministration catalogue, Answers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    /** Lists them all. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "listCategories",
            text = "Lists the category tree, parents before children; requesters see what is meant for them.",
            gives = CategoryJson.class,
            list = true)
    public Response list(@Context ContainerRequestContext request) {
        return answers.list(catalogue.categories(Asker.of(request).actor()).stream()
                .map(CategoryJson::of)
                .toList());
    }

    /** Reads one. */
    @GET
    @Path("{id}")
    @AllowedTo(Callers.EVERYONE)
    @Described(id = "readCategory", text = "Reads one category.", gives = CategoryJson.class)
    public Response read(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Asker asker = Asker.of(request);
        var found = catalogue.category(asker.actor(), Paths.id("category", id, CategoryId::new));
        return answers.one(asker, found.category().version(), CategoryJson.of(found));
    }

    /** Adds one. */
    @POST
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "addCategory",
            text = "Adds one category, under an identity made of its name.",
            gives = ReceiptJson.class,
            status = 201)
    public Response add(@Context ContainerRequestContext request, CategoryBody body) {
        Receipt receipt = catalogue.addCategory(Asker.of(request).add(body.definition()));
        return answers.created("/api/categories/" + receipt.id(), receipt);
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(id = "changeCategory", text = "Changes one category.", gives = ReceiptJson.class, expects = ALWAYS)
    public Response change(@Context ContainerRequestContext request, @PathParam("id") String id, CategoryBody body) {
        CategoryId which = Paths.id("category", id, CategoryId::new);
        return answers.changed(catalogue.changeCategory(which, Asker.of(request).change(body.definition())));
    }

    /** Removes one. */
    @DELETE
    @Path("{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "deleteCategory",
            text = "Removes a category that nothing names; its name is repeated, so that nothing is removed by a slip.",
            status = 204,
            expects = ALWAYS)
    public Response delete(
            @Context ContainerRequestContext request, @PathParam("id") String id, @QueryParam("name") String name) {
        CategoryId which = Paths.id("category", id, CategoryId::new);
        Query query = new Query();
        Title title = query.one("name", name == null ? "" : name, Title::new).orElse(null);
        query.check();
        catalogue.deleteCategory(which, Asker.of(request).change(title));
        return Response.noContent().build();
    }
}
