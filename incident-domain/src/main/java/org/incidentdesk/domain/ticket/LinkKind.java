package org.incidentdesk.domain.ticket;

/** How one ticket stands to another; said of the ticket that holds the link. */
public enum LinkKind {
    /** The other ticket is the original; solving it solves this one. */
    DUPLICATE_OF,
    /** The other ticket is the parent of this one. */
    CHILD_OF,
    /** They have something to do with each other. */
    RELATED
}
