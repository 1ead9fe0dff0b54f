package org.incidentdesk.archfixture.r28.domain.port.driving;

import org.incidentdesk.archfixture.r28.domain.ticket.Ticket;

/** Walks along an arrow. */
public interface Saint {
    /** On. */
    Ticket ticket();
}
