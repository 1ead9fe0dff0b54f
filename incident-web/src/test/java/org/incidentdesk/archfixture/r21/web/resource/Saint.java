package org.incidentdesk.archfixture.r21.web.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.incidentdesk.archfixture.r21.web.openapi.Described;
import org.incidentdesk.archfixture.r21.web.security.AllowedTo;

/** As it should be. */
@Path("saint")
public final class Saint {
    private final int answer;

    Saint(int answer) {
        this.answer = answer;
    }

    /** Who may, and how. */
    @GET
    @AllowedTo("everybody")
    @Described("a number")
    public int get() {
        return answer;
    }
}
