package org.incidentdesk.archfixture.r16.domain.service;

import org.incidentdesk.archfixture.r16.domain.ticket.Status;

/** Decides by itself what a status means. */
final class Sinner {
    boolean mayClose(Status status) {
        return status == Status.SOLVED;
    }
}
