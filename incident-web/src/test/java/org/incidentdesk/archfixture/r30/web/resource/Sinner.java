package org.incidentdesk.archfixture.r30.web.resource;

import jakarta.persistence.EntityManager;

/** A resource that keeps its own database. */
final class Sinner {
    Object find(EntityManager entities, long number) {
        return entities.find(Object.class, number);
    }
}
