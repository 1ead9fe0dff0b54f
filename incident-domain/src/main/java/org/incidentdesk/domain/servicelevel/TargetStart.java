package org.incidentdesk.domain.servicelevel;

/** From when on the time of an agreement counts. */
public enum TargetStart {
    /** From the opening of the ticket. */
    OPENING,
    /** From its first assignment to a group; handing it on to another group gives nobody new time. */
    GROUP_ASSIGNMENT
}
