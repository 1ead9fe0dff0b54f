package org.incidentdesk.domain.servicelevel;

/** What a target is about. */
public enum Goal {
    /** Somebody takes the ticket in charge: its first assignment, or a technician's answer. */
    OWN,
    /** The ticket is solved. */
    RESOLVE
}
