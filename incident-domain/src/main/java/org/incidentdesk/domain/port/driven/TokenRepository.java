package org.incidentdesk.domain.port.driven;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.access.ApiToken;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TokenId;

/** The API tokens. */
public interface TokenRepository {

    /**
     * A token by its identity.
     *
     * @param id which one
     * @return the token, whether or not it is still valid
     */
    Optional<ApiToken> find(TokenId id);

    /**
     * A token by its secret's digest.
     *
     * @param digest the SHA-256 of the secret, 64 hexadecimal digits
     * @return the token, whether or not it is still valid
     */
    Optional<ApiToken> findByDigest(String digest);

    /**
     * A person's tokens.
     *
     * @param person whose
     * @return all of them, in the order of their identities
     */
    List<ApiToken> of(PersonId person);

    /**
     * Keeps a token, new or revoked.
     *
     * @param token the token
     */
    void save(ApiToken token);
}
