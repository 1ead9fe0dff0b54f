package org.incidentdesk.archfixture.r04.domain.port.driven;

import org.incidentdesk.archfixture.r04.domain.ticket.TicketSnapshot;

/** Storage that is told states. */
public interface Saint {
    void save(TicketSnapshot state);
}
