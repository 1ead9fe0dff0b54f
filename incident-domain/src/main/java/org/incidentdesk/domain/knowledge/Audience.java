package org.incidentdesk.domain.knowledge;

/** Who an article is written for. */
public enum Audience {
    /** Technicians and administrators. */
    INTERNAL,
    /** Everybody, requesters included. */
    FAQ
}
