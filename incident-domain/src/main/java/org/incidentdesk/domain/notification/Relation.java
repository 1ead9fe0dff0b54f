package org.incidentdesk.domain.notification;

/** What somebody is to a ticket, as far as being told of it goes. One person can be several. */
public enum Relation {
    /** The person who suffers the incident. */
    REQUESTER,
    /** A technician who has it. */
    ASSIGNEE,
    /** A member of a group that has it. */
    GROUP_MEMBER,
    /** Whoever answers for a group that has it. */
    GROUP_MANAGER,
    /** Somebody who follows it. */
    OBSERVER,
    /** Whoever runs the desk. */
    ADMINISTRATOR
}
