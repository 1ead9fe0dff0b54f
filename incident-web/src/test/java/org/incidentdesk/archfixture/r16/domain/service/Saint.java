package org.incidentdesk.archfixture.r16.domain.service;

import org.incidentdesk.archfixture.r16.domain.ticket.Status;

/** Asks. */
final class Saint {
    boolean mayClose(Status status) {
        return status.isDone();
    }
}
