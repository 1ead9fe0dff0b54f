package org.incidentdesk.domain.ticket;

/** Who a caller is to one ticket: what the status machine knows of people. */
public enum Party {
    /** The person who suffers the incident, whatever the role. */
    REQUESTER,
    /** A technician. */
    TECHNICIAN,
    /** An administrator. */
    ADMINISTRATOR,
    /** The desk's own clock. */
    CLOCK
}
