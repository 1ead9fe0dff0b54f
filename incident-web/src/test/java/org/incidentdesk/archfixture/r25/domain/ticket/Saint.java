package org.incidentdesk.archfixture.r25.domain.ticket;

/** Says what was wrong. */
final class Saint {
    void act(Exception cause) {
        throw new IllegalStateException("the desk is closed", cause);
    }
}
