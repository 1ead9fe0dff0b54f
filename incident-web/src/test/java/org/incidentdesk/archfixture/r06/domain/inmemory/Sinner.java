package org.incidentdesk.archfixture.r06.domain.inmemory;

import org.incidentdesk.archfixture.r06.domain.port.driven.Outbox;
import org.incidentdesk.archfixture.r06.domain.service.Desk;

/** An adapter that calls back into the hexagon. */
final class Sinner implements Outbox {
    void delivered(Desk desk) {
        desk.goOn();
    }
}
