package org.incidentdesk.archfixture.r17.domain.port.driving;

import java.util.List;
import org.incidentdesk.archfixture.r17.domain.ticket.TicketSnapshot;

/** Hands out values. */
public interface Saint {
    /** All of them. */
    List<TicketSnapshot> tickets(String text);
}
