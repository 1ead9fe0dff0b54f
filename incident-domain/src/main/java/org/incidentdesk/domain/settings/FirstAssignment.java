package org.incidentdesk.domain.settings;

/** To whom the desk gives a ticket by itself, when it is reported or classified and nobody has it. */
public enum FirstAssignment {
    /** To nobody. */
    NONE,
    /** To the default group of its category, or of the nearest category above that has one. */
    DEFAULT_GROUP,
    /** To that group, and in it to the active member who has the fewest open tickets. */
    LEAST_LOADED_MEMBER,
    /**
     * To a fellow student: the active member with the fewest open tickets of the groups of whoever recorded it, other than
     * the recorder and the requester. For classes.
     */
    FELLOW_MEMBER
}
