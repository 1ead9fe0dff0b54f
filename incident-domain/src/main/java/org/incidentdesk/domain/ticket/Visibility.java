package org.incidentdesk.domain.ticket;

/** Who may read an entry of the timeline. */
public enum Visibility {
    /** Everybody who may read the ticket. */
    PUBLIC,
    /** Technicians and administrators only. */
    PRIVATE
}
