package org.incidentdesk.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.incidentdesk.domain.identity.PersonId;

/**
 * A person's stay in a browser, from signing in until signing out or the end of its time. Several nodes share the stored
 * sessions, so that a person signs in once whichever node answers.
 *
 * <p>As with tokens, the secret is random and only its digest is kept: whoever reads the storage cannot take a session
 * over.
 *
 * @param digest the SHA-256 of the secret, 64 hexadecimal digits: the session's identity
 * @param person who has signed in
 * @param openedAt when
 * @param seenAt when the person was last noticed, to about {@link #NOTICED_EVERY}
 */
public record Session(String digest, PersonId person, Instant openedAt, Instant seenAt) {

    /** After so much silence a session is over: a long lunch is survived, a forgotten screen is not. */
    public static final Duration IDLE = Duration.ofHours(2);

    /** After so much time a session is over, whatever happens in it: one working day (OWASP asks for an absolute end). */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** How exactly the last sign of life is kept, so that reading a page seldom means writing a row. */
    public static final Duration NOTICED_EVERY = Duration.ofMinutes(1);

    /** Demands every part. */
    public Session {
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(openedAt, "openedAt");
        Objects.requireNonNull(seenAt, "seenAt");
    }

    /**
     * When the session ends if nothing more is heard of the person.
     *
     * @return the moment, at which it is over
     */
    public Instant endsAt() {
        Instant idle = seenAt.plus(IDLE);
        Instant longest = openedAt.plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }

    /**
     * Whether the session lets its person in.
     *
     * @param now the present moment
     * @return false from its end on
     */
    public boolean isOpenAt(Instant now) {
        return now.isBefore(endsAt());
    }

    /**
     * Whether a sign of life is worth keeping.
     *
     * @param now the present moment
     * @return true once the last one that was kept is {@link #NOTICED_EVERY} old
     */
    public boolean isToBeNoticedAt(Instant now) {
        return !now.isBefore(seenAt.plus(NOTICED_EVERY));
    }

    /**
     * The session with a later sign of life.
     *
     * @param now when the person was noticed
     * @return the copy
     */
    public Session noticedAt(Instant now) {
        return new Session(digest, person, openedAt, now);
    }

    /** Leaves the digest out of every log. */
    @Override
    public String toString() {
        return "Session[of " + person + " since " + openedAt + "]";
    }
}
