package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.people.Actor;

/**
 * A session that was just opened.
 *
 * @param actor who has signed in
 * @param secret what the session is recognised by; it cannot be shown again
 */
public record OpenedSession(Actor actor, String secret) {

    /** Leaves the secret out of every log. */
    @Override
    public String toString() {
        return "OpenedSession[of " + actor.person() + "]";
    }
}
