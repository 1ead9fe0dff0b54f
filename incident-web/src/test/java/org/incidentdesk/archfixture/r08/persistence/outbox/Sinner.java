package org.incidentdesk.archfixture.r08.persistence.outbox;

import org.incidentdesk.archfixture.r08.domain.port.driven.Outbox;
import org.incidentdesk.archfixture.r08.domain.port.driving.Request;
import org.incidentdesk.archfixture.r08.web.resource.Tickets;

/** Storage that knows who asks, and on which screen. */
public final class Sinner implements Outbox {
    private Tickets screen;

    boolean isFor(Request request, Tickets shown) {
        screen = shown;
        return request.key().isEmpty();
    }

    Tickets screen() {
        return screen;
    }
}
