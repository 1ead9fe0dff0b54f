package org.incidentdesk.domain.port.driven;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.access.Session;
import org.incidentdesk.domain.identity.PersonId;

/** The sessions of people in their browsers. */
public interface SessionRepository {

    /**
     * A session by its secret's digest.
     *
     * @param digest the SHA-256 of the secret, 64 hexadecimal digits
     * @return the session, whether or not its time is over
     */
    Optional<Session> find(String digest);

    /**
     * A person's sessions.
     *
     * @param person whose
     * @return all of them, in the order of their digests
     */
    List<Session> of(PersonId person);

    /**
     * Keeps a session, new or noticed again. Two nodes that notice it at once do not disturb each other: either moment will
     * do.
     *
     * @param session the session
     */
    void save(Session session);

    /**
     * Forgets a session, as far as it is there.
     *
     * @param digest which one
     */
    void remove(String digest);

    /**
     * Forgets every session whose time is over.
     *
     * @param now the present moment: those that end then or have ended before are forgotten
     */
    void removeEnded(Instant now);
}
