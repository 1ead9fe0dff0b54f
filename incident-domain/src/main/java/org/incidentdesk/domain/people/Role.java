package org.incidentdesk.domain.people;

/** What a person is to the desk. A person has one role; being the requester of a ticket is a relation, not a role. */
public enum Role {
    /** Reports incidents and follows the own ones. */
    REQUESTER,
    /** Works on tickets: the service desk and the support groups. */
    TECHNICIAN,
    /** Runs the desk: settings and final validation. In a class, the teacher. */
    ADMINISTRATOR,
    /** The desk's own clock, which ends holds and closes what was left solved. No person ever has this role. */
    CLOCK;

    /**
     * Whether this role works on other people's tickets.
     *
     * @return true for technicians and administrators
     */
    public boolean isStaff() {
        return this == TECHNICIAN || this == ADMINISTRATOR;
    }
}
