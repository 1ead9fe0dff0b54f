package org.incidentdesk.web.resource;

import static org.incidentdesk.web.openapi.Described.Expects.ALWAYS;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.port.driving.CatalogueAdministration;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.resource.CatalogueBodies.LocationBody;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.LocationJson;
import org.incidentdesk.web.view.ReceiptJson;

/** The places where people work. */
@Path("/api/locations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LocationsResource {

    private final CatalogueAdministration catalogue;
    private final Answers answers;

    /**
     * Makes the resource.
     *
     * @param catalogue knows and changes the locations
     * @param answers the form of answers
     */
    public LocationsResource(CatalogueAdministration catalogue, Answers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    /** Lists them all. */
    @GET
    @AllowedTo(Callers.EVERYONE)
    @Described(id = "listLocations", text = "Lists all locations.", gives = LocationJson.class, list = true)
    public Response list(@Context ContainerRequestContext request) {
        return answers.list(catalogue.locations(Asker.of(request).actor()).stream()
                .map(LocationJson::of)
                .toList());
    }

    /** Reads one. */
    @GET
    @Path("{id}")
    @AllowedTo(Callers.EVERYONE)
    @Described(id = "readLocation", text = "Reads one location.", gives = LocationJson.class)
    public Response read(@Context ContainerRequestContext request, @PathParam("id") String id) {
        Asker asker = Asker.of(request);
        var found = catalogue.location(asker.actor(), Paths.id("location", id, LocationId::new));
        return answers.one(asker, found.version(), LocationJson.of(found));
    }

    /** Adds one. */
    @POST
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(
            id = "addLocation",
            text = "Adds one location, under an identity made of its name.",
            gives = ReceiptJson.class,
            status = 201)
    public Response add(@Context ContainerRequestContext request, LocationBody body) {
        Receipt receipt = catalogue.addLocation(Asker.of(request).add(body.definition()));
        return answers.created("/api/locations/" + receipt.id(), receipt);
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @AllowedTo(Callers.ADMINISTRATORS)
    @Described(id = "changeLocation", text = "Changes one location.", gives = ReceiptJson.class, expects = ALWAYS)
    public Response change(@Context ContainerRequestContext request, @PathParam("id") String id, LocationBody body) {
        LocationId which = Paths.id("location", id, LocationId::new);
        return answers.changed(catalogue.changeLocation(which, Asker.of(request).change(body.definition())));
    }
}
