package org.incidentdesk.archfixture.r23.persistence.mapping;

import org.incidentdesk.archfixture.r23.persistence.row.TicketRow;

/** Between rows and values. */
public final class Saint {
    private Saint() {}

    /** One way. */
    public static long number(TicketRow row) {
        return row.number;
    }
}
