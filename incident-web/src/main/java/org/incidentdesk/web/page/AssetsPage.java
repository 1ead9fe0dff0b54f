package org.incidentdesk.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.incidentdesk.web.page.frame.Arrival;
import org.incidentdesk.web.page.frame.Assets;
import org.incidentdesk.web.security.AllowedTo;
import org.incidentdesk.web.security.Callers;

/** Style sheets, scripts and pictures, for ever: their addresses change with their content. */
@Path("/assets")
public final class AssetsPage {

    private final Assets assets;

    /**
     * Makes the page.
     *
     * @param assets what there is
     */
    public AssetsPage(Assets assets) {
        this.assets = assets;
    }

    /** Serves one of them. */
    @GET
    @Path("{file}")
    @AllowedTo(Callers.ANYBODY)
    public Response read(@Context ContainerRequestContext request, @PathParam("file") String file) {
        Assets.Asset asset = assets.find(file).orElseThrow(NotFoundException::new);
        boolean gzip = Arrival.acceptsGzip(request);
        Response.ResponseBuilder answer = Response.ok(gzip ? asset.packed() : asset.plain())
                .type(asset.type())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return gzip ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").build() : answer.build();
    }
}
