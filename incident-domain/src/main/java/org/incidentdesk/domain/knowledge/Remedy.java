package org.incidentdesk.domain.knowledge;

/** What an article's last part says. */
public enum Remedy {
    /** It removes the cause. */
    RESOLUTION,
    /** It gives service back and leaves the cause: with a cause, a known error. */
    WORKAROUND
}
