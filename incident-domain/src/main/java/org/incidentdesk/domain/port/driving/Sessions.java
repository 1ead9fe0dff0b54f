package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Actor;

/**
 * Staying signed in, as people do in a browser: a session is opened once, recognised by its secret at each request, and
 * closed by its person or by time.
 */
public interface Sessions {

    /**
     * Opens a session with a password. As with {@link AccessControl#signIn}, whoever is refused is not told why.
     *
     * @param login the login, in any case
     * @param password the password
     * @return the session with its secret; empty where the door stays shut
     */
    Optional<OpenedSession> open(String login, String password);

    /**
     * Opens a session for somebody whom the caller vouches for: who has just proved to be that person in another way, such
     * as an identity provider.
     *
     * @param person who it is
     * @return the session with its secret; empty for somebody unknown, inactive or locked out
     */
    Optional<OpenedSession> openVouched(PersonId person);

    /**
     * Recognises a session, and notices that its person is there.
     *
     * @param secret the secret that was given when it was opened
     * @return who it is, as the person stands now; empty where the session is over, or the person may no longer enter
     */
    Optional<Actor> resume(String secret);

    /**
     * Closes a session, as far as it is open.
     *
     * @param secret its secret
     */
    void close(String secret);

    /**
     * Closes all sessions of a person, on every device; somebody else's are for administrators to close.
     *
     * @param actor who asks
     * @param person whose
     */
    void closeAll(Actor actor, PersonId person);

    /**
     * Changes the asker's own password. All sessions of the person are closed, whoever has them.
     *
     * @param actor who asks
     * @param present the password until now
     * @param next the password from now on, 8 to 128 characters
     * @return a new session, for the browser that asked
     * @throws org.incidentdesk.domain.refusal.InvalidValue if the present password is another, or the next one is too
     *     short or too long
     */
    OpenedSession changePassword(Actor actor, String present, String next);
}
