package org.incidentdesk.domain.servicelevel;

/** What the clock of a target is doing; a matter apart from the ticket's status. */
public enum ClockState {
    /** The start lies ahead: the ticket was given to no group yet. */
    NOT_STARTED,
    /** Time counts and the due moment lies ahead. */
    RUNNING,
    /** Time does not count. */
    PAUSED,
    /** Done in time. */
    MET,
    /** Due and not done, or done too late. Never while on hold. */
    BREACHED
}
