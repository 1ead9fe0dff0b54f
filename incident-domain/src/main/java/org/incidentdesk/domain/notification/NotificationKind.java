package org.incidentdesk.domain.notification;

import java.util.Locale;

/**
 * What somebody can be told of. Not every event is worth a message: a notification kind is what a reader wants to choose
 * by, and {@link NotificationKinds} says which events are of which kind.
 */
public enum NotificationKind {
    /** An incident was recorded. */
    REPORTED,
    /** A person or a group was given the ticket. */
    ASSIGNED,
    /** The ticket was handed on to another group. */
    ESCALATED,
    /** A major incident was declared. */
    MAJOR_DECLARED,
    /** A message was written that everybody concerned may read. */
    PUBLIC_FOLLOW_UP,
    /** A message was written for the staff alone. */
    PRIVATE_FOLLOW_UP,
    /** The ticket waits. */
    HELD,
    /** The hold is over. */
    RESUMED,
    /** A solution was proposed. */
    SOLVED,
    /** The solution was refused. */
    REFUSED,
    /** The ticket was closed. */
    CLOSED,
    /** The ticket was opened again. */
    REOPENED,
    /** The requester said how satisfied one is. */
    RATED,
    /** A part of a target's time has passed. */
    TARGET_WARNED,
    /** A target was missed. */
    TARGET_BREACHED,
    /** The requester, who was asked something, was reminded. */
    REMINDED;

    /**
     * The stable name under which other software is told of this kind.
     *
     * @return for instance {@code org.incidentdesk.ticket.public-follow-up}
     */
    public String type() {
        return "org.incidentdesk.ticket." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
