package org.incidentdesk.web.view;

import org.incidentdesk.domain.port.driving.IssuedToken;

/**
 * A token that was just made.
 *
 * @param id which token
 * @param secret the secret, which is shown this once
 */
public record IssuedTokenJson(String id, String secret) {

    /**
     * Made of an issued token.
     *
     * @param token the token
     * @return what its maker sees
     */
    public static IssuedTokenJson of(IssuedToken token) {
        return new IssuedTokenJson(token.id().value(), token.secret());
    }

    /** Without the secret: logs may see this. */
    @Override
    public String toString() {
        return "IssuedTokenJson[" + id + "]";
    }
}
