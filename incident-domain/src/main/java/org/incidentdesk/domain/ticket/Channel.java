package org.incidentdesk.domain.ticket;

/** How a report reached the desk. */
public enum Channel {
    /** By telephone. */
    PHONE,
    /** By e-mail. */
    EMAIL,
    /** By the requester's own form. */
    PORTAL,
    /** At the counter or in the corridor. */
    IN_PERSON,
    /** By a machine that watches. */
    MONITORING
}
