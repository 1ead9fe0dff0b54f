package org.incidentdesk.domain.access;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TokenId;
import org.incidentdesk.domain.text.Title;

/**
 * A program's means of acting for a person.
 *
 * <p>The secret is random and shown once; a plain digest of it is enough here, since nobody can guess 256 random bits
 * however fast the digest is.
 *
 * @param id which token, for listing and revoking
 * @param person for whom it acts
 * @param label what it is for
 * @param digest the SHA-256 of the secret, 64 hexadecimal digits
 * @param createdAt when it was made
 * @param expiresAt from when on it is refused; none for never
 * @param revokedAt since when it is refused, whatever its expiry
 */
public record ApiToken(
        TokenId id,
        PersonId person,
        Title label,
        String digest,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> revokedAt) {

    /** Demands every part. */
    public ApiToken {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(revokedAt, "revokedAt");
    }

    /**
     * Whether the token opens the door at a moment.
     *
     * @param now the moment
     * @return false once it is revoked or has expired
     */
    public boolean isValidAt(Instant now) {
        return revokedAt.isEmpty() && (expiresAt.isEmpty() || now.isBefore(expiresAt.get()));
    }

    /**
     * The token as it is after its revocation.
     *
     * @param at when it was revoked
     * @return the copy; the first revocation stays
     */
    public ApiToken revoked(Instant at) {
        return new ApiToken(
                id, person, label, digest, createdAt, expiresAt, revokedAt.isPresent() ? revokedAt : Optional.of(at));
    }

    /** Leaves the digest out of every log. */
    @Override
    public String toString() {
        return "ApiToken[" + id + " of " + person + "]";
    }
}
