package org.incidentdesk.archfixture.r17.domain.ticket;

/** Changes in place. */
public final class Ticket {
    private long version;

    /** Changes. */
    public long next() {
        return ++version;
    }
}
