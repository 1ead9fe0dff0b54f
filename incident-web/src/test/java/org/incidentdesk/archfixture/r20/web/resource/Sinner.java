package org.incidentdesk.archfixture.r20.web.resource;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** Full of holes that somebody fills later. */
public final class Sinner {
    @Context
    private UriInfo uri;

    private String name = "";

    /** Later still. */
    @Inject
    public void setName(String name) {
        this.name = name;
    }

    String text() {
        return uri + name;
    }
}
