package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.ALWAYS;

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
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.CatalogueBodies.AssetBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.AssetJson;
import org.incidentdesk.web.view.ReceiptJson;

/** The inventory. */
@Path("/api/assets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AssetsResource {

    private final CatalogueAdministration catalogue;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param catalogue knows and changes the inventory
     * @param answers the form of answers
     */
    public AssetsResource(CatalogueAdministration catalogue, Answers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    /** Lists them, page by page. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    @Described(
            id = "listAssets",
            text = "Lists assets in the order of their identities, page by page.",
            gives = AssetJson.class,
            list = true)
    public Response list(
            @Context ContainerRequestContext request,
            @Context UriInfo uri,
            @QueryParam("text") String text,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        Query query = new Query();
        Optional<String> words = query.text("text", text);
        Optional<AssetId> after = query.one("cursor", cursor, AssetId::new);
        int most = query.limit(limit, PageRequest.MAX_LIMIT);
        query.check();
        List<AssetJson> found = catalogue.assets(Asker.of(request).actor(), words, after, most).stream()
                .map(AssetJson::of)
                .toList();
        Optional<String> next = found.size() < most
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).id());
        return answers.page(uri, found, next);
    }

    /** Reads one. */
    @GET
    @Path("{id}")
    @AllowedTo(Callers.EVERYONE)
    @Described(id = "readAsset", text = "Reads one asset.", gives = AssetJson.class)
    public Response read(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Asker asker = Asker.of(request);
        var found = catalogue.asset(asker.actor(), Paths.id("asset", id, AssetId::new));
        return answers.one(asker, found.version(), AssetJson.of(found));
    }

    /** Adds one. */
    @POST
    @AllowedTo(Callers.STAFF)
    @Described(
            id = "addAsset",
            text = "Adds one asset, under an identity made of its name.",
            gives = ReceiptJson.class,
            status = 201)
    public Response add(@Context ContainerRequestContext request, AssetBody body) {
        Receipt receipt = catalogue.addAsset(Asker.of(request).add(body.definition()));
        return answers.created("/api/assets/" + receipt.id(), receipt);
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @AllowedTo(Callers.STAFF)
    @Described(id = "changeAsset", text = "Changes one asset.", gives = ReceiptJson.class, expects = ALWAYS)
    public Response change(@Context ContainerRequestContext request, @PathParam("id") String id, AssetBody body) {
        AssetId which = Paths.id("asset", id, AssetId::new);
        return answers.changed(catalogue.changeAsset(which, Asker.of(request).change(body.definition())));
    }
}
