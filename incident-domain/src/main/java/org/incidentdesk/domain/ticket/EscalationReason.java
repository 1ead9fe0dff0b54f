package org.incidentdesk.domain.ticket;

/** Why a ticket moves on to another group (ITIL's functional escalation, as the course names its reasons). */
public enum EscalationReason {
    /** The solution is known, the rights to apply it are missing. */
    MISSING_RIGHTS,
    /** No solution was found in the time that the target leaves. */
    NO_SOLUTION_IN_TIME,
    /** It takes knowledge that this line does not have. */
    BEYOND_MY_SKILLS
}
