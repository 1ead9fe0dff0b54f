package org.incidentdesk.archfixture.r23.persistence.repository;

import org.incidentdesk.archfixture.r23.domain.port.driven.TicketRepository;
import org.incidentdesk.archfixture.r23.persistence.row.TicketRow;

/** Keeps rows to itself. */
public final class SaintRepository implements TicketRepository {
    /** A value. */
    public long version(long number) {
        return row(number).number;
    }

    private TicketRow row(long number) {
        return new TicketRow();
    }
}
