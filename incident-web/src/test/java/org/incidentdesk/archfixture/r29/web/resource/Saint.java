package org.incidentdesk.archfixture.r29.web.resource;

import org.incidentdesk.archfixture.r29.domain.port.driving.Resolution;

/** Goes through its port. */
final class Saint {
    void close(Resolution port) {
        port.close();
    }
}
