package org.incidentdesk.domain.report;

/** What a measure leaves out although somebody might expect it. */
public enum Exclusion {
    /** The past: tickets are counted as they stand now, not as they stood at the end of the period. */
    EARLIER_STATES,
    /** Tickets on hold whose clock stopped before they were due. */
    TICKETS_ON_HOLD,
    /** Solutions that were refused, or whose ticket was reopened. */
    UNDONE_SOLUTIONS,
    /** Tickets that nobody has taken in charge yet, however late. */
    NOT_ACKNOWLEDGED,
    /** Tickets without a solution that stands, however late. */
    NOT_SOLVED,
    /** Time on hold. */
    TIME_ON_HOLD,
    /** Time during which the ticket counted as solved, before the solution was undone. */
    TIME_SOLVED,
    /** Refused solutions, which do not reopen a ticket. */
    REFUSED_SOLUTIONS,
    /** Changes of category that were taken back before the end. */
    CHANGES_TAKEN_BACK,
    /** Tickets that no group has ever had. */
    WITHOUT_GROUP,
    /** What the requester does, even where the requester is a technician. */
    REQUESTERS_OWN_WORK,
    /** What was done after the solution. */
    WORK_AFTER_SOLUTION
}
