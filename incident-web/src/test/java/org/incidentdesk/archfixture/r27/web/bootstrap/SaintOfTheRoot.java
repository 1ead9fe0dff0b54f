package org.incidentdesk.archfixture.r27.web.bootstrap;

import org.incidentdesk.archfixture.r27.domain.IncidentDesk;
import org.incidentdesk.archfixture.r27.persistence.JpaStorage;

/** Plugs. */
final class SaintOfTheRoot {
    IncidentDesk desk() {
        return IncidentDesk.assemble(new JpaStorage());
    }
}
