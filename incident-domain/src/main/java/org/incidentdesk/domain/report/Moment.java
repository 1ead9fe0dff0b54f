package org.incidentdesk.domain.report;

/** Which moment of a ticket decides whether it belongs to a period. */
public enum Moment {
    /** When it was recorded. */
    OPENED,
    /** When a technician first took it in charge. */
    ACKNOWLEDGED,
    /** When it was first solved, even where that solution was refused later. */
    FIRST_SOLVED,
    /** When the solution that stands was proposed. */
    SOLVED,
    /** When it was closed, while it is. */
    CLOSED
}
