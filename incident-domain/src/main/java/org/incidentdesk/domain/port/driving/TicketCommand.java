package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;

/** A wish that concerns one ticket. */
public interface TicketCommand {

    /**
     * Which ticket.
     *
     * @return its number
     */
    TicketNumber ticket();
}
