package org.incidentdesk.web.view;

import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.port.driving.TokenView;

/**
 * An API token, without its secret.
 *
 * @param id which token
 * @param person for whom it acts
 * @param label what it is for
 * @param createdAt when it was made
 * @param expiresAt when it ends
 * @param revokedAt since when it is revoked
 */
public record TokenJson(
        String id,
        String person,
        String label,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> revokedAt) {

    /**
     * Made of a view.
     *
     * @param view the view
     * @return what readers see
     */
    public static TokenJson of(TokenView view) {
        return new TokenJson(
                view.id().value(),
                view.person().value(),
                view.label().value(),
                view.createdAt(),
                view.expiresAt(),
                view.revokedAt());
    }
}
