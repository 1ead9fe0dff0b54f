package org.incidentdesk.web.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BooleanSupplier;
import org.incidentdesk.web.openapi.Described;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;
import org.incidentdesk.web.view.HealthJson;

/** Whether the service is well: for whoever starts and watches it, and has no account. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

    private final BooleanSupplier ready;

    /**
     * Makes the resource.
     *
     * @param ready tells whether requests can be answered
     */
    public HealthResource(BooleanSupplier ready) {
        this.ready = ready;
    }

    /** Whether the process answers at all. */
    @GET
    @Path("live")
    @AllowedTo(Callers.ANYBODY)
    @Described(id = "readLiveness", text = "Says that the process answers.", gives = HealthJson.class)
    public Response live() {
        return answer(Response.Status.OK, "UP");
    }

    /** Whether it can do its work. */
    @GET
    @Path("ready")
    @AllowedTo(Callers.ANYBODY)
    @Described(
            id = "readReadiness",
            text = "Says whether requests can be answered: 200 with UP, 503 with DOWN.",
            gives = HealthJson.class)
    public Response ready() {
        return ready.getAsBoolean()
                ? answer(Response.Status.OK, "UP")
                : answer(Response.Status.SERVICE_UNAVAILABLE, "DOWN");
    }

    private static Response answer(Response.Status status, String word) {
        return Response.status(status)
                .entity(new HealthJson(word))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
