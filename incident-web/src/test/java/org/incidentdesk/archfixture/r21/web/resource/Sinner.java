package org.incidentdesk.archfixture.r21.web.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.incidentdesk.archfixture.r21.web.openapi.Described;
import org.incidentdesk.archfixture.r21.web.security.AllowedTo;

/** Remembers, forgets who may call, answers to two methods and to none. */
@Path("sinner")
public final class Sinner {
    private int calls;

    /** Whoever comes. */
    @GET
    public int get() {
        return ++calls;
    }

    /** One or the other. */
    @POST
    @PUT
    @AllowedTo("everybody")
    @Described("a number")
    public int change() {
        return calls;
    }

    /** For nobody. */
    @AllowedTo("everybody")
    @Described("a number")
    public int lost() {
        return calls;
    }
}
