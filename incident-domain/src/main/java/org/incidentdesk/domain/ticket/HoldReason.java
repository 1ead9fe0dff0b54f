package org.incidentdesk.domain.ticket;

/** Why a ticket waits. */
public enum HoldReason {
    /** The requester was asked something; the answer resumes the ticket. */
    AWAITING_REQUESTER,
    /** A supplier has to act. */
    AWAITING_VENDOR,
    /** The cause is examined as a problem. */
    AWAITING_PROBLEM,
    /** It must happen again, or be shown. */
    AWAITING_EVIDENCE,
    /** Somebody has to agree first. */
    AWAITING_APPROVAL,
    /** Another reason, told in the comment. */
    OTHER
}
