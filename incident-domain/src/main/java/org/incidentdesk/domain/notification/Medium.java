package org.incidentdesk.domain.notification;

/** The ways by which the desk tells somebody something. */
public enum Medium {
    /** A mail to a person. */
    MAIL,
    /** A call to other software that has subscribed. */
    WEBHOOK
}
