package org.incidentdesk.archfixture.r27.web.resource;

import org.incidentdesk.archfixture.r27.domain.IncidentDesk;

/** Is handed a desk. */
final class Saint {
    private final IncidentDesk desk;

    Saint(IncidentDesk desk) {
        this.desk = desk;
    }

    IncidentDesk desk() {
        return desk;
    }
}
