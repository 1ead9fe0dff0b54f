package org.incidentdesk.domain.ticket;

/** How an incident ended. */
public enum Outcome {
    /** The cause is gone. */
    FIXED,
    /** The service is back, the cause remains. */
    WORKAROUND,
    /** It did not happen again. */
    NOT_REPRODUCED,
    /** It was a question, a request or a mistake. */
    NOT_AN_INCIDENT,
    /** Another ticket has the same incident. */
    DUPLICATE,
    /** The requester no longer needs it. */
    WITHDRAWN
}
