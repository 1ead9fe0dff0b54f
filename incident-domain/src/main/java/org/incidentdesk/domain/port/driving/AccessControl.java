package org.incidentdesk.domain.port.driving;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TokenId;
import org.incidentdesk.domain.people.Actor;

/**
 * Who is at the door. Signing in is for everybody; everything else concerns the own account, or is for administrators.
 */
public interface AccessControl {

    /**
     * Signs in with a password. Unknown persons, inactive persons, locked accounts and wrong passwords are answered alike,
     * and take alike long.
     *
     * @param login the login, in any case
     * @param password the password
     * @return who it is; empty where the door stays shut
     */
    Optional<Actor> signIn(String login, String password);

    /**
     * Signs in with an API token.
     *
     * @param secret the secret that was shown when the token was made
     * @return who it is; empty where the door stays shut
     */
    Optional<Actor> signInWithToken(String secret);

    /**
     * Sets a person's password, from when on the old one no longer works and all sessions
     * are over; makes the account where there is none.
     *
     * @param actor who asks
     * @param person whose
     * @param password the new password, 8 to 128 characters
     */
    void setPassword(Actor actor, PersonId person, String password);

    /**
     * Locks or unlocks an account; for administrators. Locking ends the person's sessions.
     *
     * @param actor who asks
     * @param person whose
     * @param locked whether signing in shall be refused
     */
    void lock(Actor actor, PersonId person, boolean locked);

    /**
     * All accounts; for administrators.
     *
     * @param actor who asks
     * @return the accounts in the order of the logins
     */
    List<AccountView> accounts(Actor actor);

    /**
     * Makes a token.
     *
     * @param actor who asks
     * @param token what it shall be
     * @return the token with its secret, which cannot be shown again
     */
    IssuedToken createToken(Actor actor, NewToken token);

    /**
     * Revokes a token at once; one of somebody else's is for administrators.
     *
     * @param actor who asks
     * @param id which token
     */
    void revokeToken(Actor actor, TokenId id);

    /**
     * A person's tokens.
     *
     * @param actor who asks
     * @param person whose
     * @return the tokens
     */
    List<TokenView> tokens(Actor actor, PersonId person);
}
