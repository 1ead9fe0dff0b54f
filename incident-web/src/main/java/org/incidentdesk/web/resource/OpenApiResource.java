package org.incidentdesk.web.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.openapi.OpenApiDocument;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** The description of the service that programs read. */
@Path("/api/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {

    private final OpenApiDocument document;

    /**
     * Makes the resource.
     *
     * @param document the description
     */
    public OpenApiResource(OpenApiDocument document) {
        this.document = document;
    }

    /** Reads it. */
    @GET
    @AllowedTo(Callers.ANYBODY)
    @Described(id = "readDescription", text = "Describes this service in OpenAPI 3.1.", gives = Object.class)
    public Response read() {
        return Response.ok(document.bytes(), MediaType.APPLICATION_JSON_TYPE).build();
    }
}
