package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TokenId;

/**
 * A token that was made, with the secret that is shown this once.
 *
 * @param id which token
 * @param secret what the program shows at the door
 */
public record IssuedToken(TokenId id, String secret) {

    /** Leaves the secret out of every log. */
    @Override
    public String toString() {
        return "IssuedToken[" + id + "]";
    }
}
