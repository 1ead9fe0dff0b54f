package org.incidentdesk.domain.ticket;

/** What became of the classification at the end. */
public enum Verification {
    /** Not verified yet. */
    OPEN,
    /** Whoever verified it found it right. */
    CONFIRMED,
    /** Whoever verified it changed it. */
    CORRECTED,
    /** The ticket was closed without anybody having looked. */
    NOT_VERIFIED
}
