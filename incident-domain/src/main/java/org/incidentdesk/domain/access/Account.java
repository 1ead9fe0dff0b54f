package org.incidentdesk.domain.access;

import java.util.Objects;
import org.incidentdesk.domain.identity.PersonId;

/**
 * A person's means of signing in with a password.
 *
 * @param person whose account
 * @param passwordHash the hash in the hashing adapter's own notation; never the password
 * @param locked whether signing in is refused, by password and by token alike
 * @param version the number of changes so far, 0 for one that was never stored
 */
public record Account(PersonId person, String passwordHash, boolean locked, long version) {

    /** The shortest password that is accepted, in characters (NIST SP 800-63B's minimum). */
    public static final int MIN_PASSWORD_LENGTH = 8;

    /** The longest password that is accepted, in characters. */
    public static final int MAX_PASSWORD_LENGTH = 128;

    /** Demands person and hash. */
    public Account {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(passwordHash, "passwordHash");
    }

    /**
     * The same account at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public Account atVersion(long newVersion) {
        return new Account(person, passwordHash, locked, newVersion);
    }

    /** Says whose account this is and leaves the hash out of every log. */
    @Override
    public String toString() {
        return "Account[" + person + (locked ? ", locked]" : "]");
    }
}
