package org.incidentdesk.archfixture.r21.web.view;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.incidentdesk.archfixture.r21.web.openapi.Described;
import org.incidentdesk.archfixture.r21.web.security.AllowedTo;

/** In the wrong room. */
@Path("elsewhere")
public final class SinnerElsewhere {
    /** Correct in itself. */
    @GET
    @AllowedTo("everybody")
    @Described("a number")
    public String get() {
        return "";
    }
}
