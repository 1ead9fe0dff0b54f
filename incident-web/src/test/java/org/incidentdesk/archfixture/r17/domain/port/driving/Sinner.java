package org.incidentdesk.archfixture.r17.domain.port.driving;

import java.util.List;
import org.incidentdesk.archfixture.r17.domain.ticket.Ticket;

/** Hands out the aggregate, even in a list. */
public interface Sinner {
    /** All of them. */
    List<Ticket> tickets(String text);

    /** Or takes one. */
    void save(Ticket ticket);
}
