package org.incidentdesk.archfixture.r16.domain.ticket;

/** Statuses. */
public enum Status {
    /** Open. */
    NEW,
    /** Done. */
    SOLVED;

    /** The one place that knows. */
    public boolean isDone() {
        return this == SOLVED;
    }
}
