package org.incidentdesk.archfixture.r28.domain.port.driving;

import org.incidentdesk.archfixture.r28.domain.port.driven.TicketRepository;

/** Walks where no arrow is drawn. */
public interface Sinner {
    /** Back. */
    TicketRepository behind();
}
