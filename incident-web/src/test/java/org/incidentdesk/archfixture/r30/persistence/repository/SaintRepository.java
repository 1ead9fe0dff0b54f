package org.incidentdesk.archfixture.r30.persistence.repository;

import jakarta.persistence.EntityManager;

/** A repository. */
final class SaintRepository {
    Object find(EntityManager entities, long number) {
        return entities.find(Object.class, number);
    }
}
