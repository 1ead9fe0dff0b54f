package org.incidentdesk.archfixture.r30.persistence.repository;

import jakarta.ws.rs.core.Response;

/** A repository that answers HTTP. */
final class SinnerRepository {
    Response find() {
        return Response.noContent().build();
    }
}
