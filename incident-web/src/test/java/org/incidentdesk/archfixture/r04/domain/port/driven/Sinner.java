package org.incidentdesk.archfixture.r04.domain.port.driven;

import org.incidentdesk.archfixture.r04.domain.port.driving.CloseTicket;

/** Storage that is told wishes. */
public interface Sinner {
    void save(CloseTicket wish);
}
