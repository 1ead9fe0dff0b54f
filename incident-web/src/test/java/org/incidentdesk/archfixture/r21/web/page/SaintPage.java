package org.incidentdesk.archfixture.r21.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.incidentdesk.archfixture.r21.web.security.AllowedTo;

/** A page, which is in no OpenAPI document. */
@Path("/")
public final class SaintPage {

    /** Shows it. */
    @GET
    @AllowedTo("everybody")
    public String read() {
        return "";
    }
}
