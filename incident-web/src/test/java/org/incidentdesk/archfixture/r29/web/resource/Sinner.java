package org.incidentdesk.archfixture.r29.web.resource;

import org.incidentdesk.archfixture.r29.domain.port.driven.UnitOfWork;
import org.incidentdesk.archfixture.r29.persistence.JpaStorage;

/** Goes round the hexagon. */
final class Sinner {
    void close(UnitOfWork unit, JpaStorage storage) {
        unit.begin();
    }
}
