package org.incidentdesk.archfixture.r20.web.resource;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** Complete from the start. */
public final class Saint {
    private final String name;

    Saint(String name) {
        this.name = name;
    }

    String text(@Context UriInfo uri) {
        return uri + name;
    }
}
