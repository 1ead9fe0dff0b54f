package org.incidentdesk.archfixture.r30.web.resource;

import jakarta.ws.rs.core.Response;

/** A resource. */
final class Saint {
    Response find() {
        return Response.noContent().build();
    }
}
