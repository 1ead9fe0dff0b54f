package org.incidentdesk.domain.port.driving;

import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TokenId;
import org.incidentdesk.domain.text.Title;

/**
 * A token as a list shows it, without anything secret.
 *
 * @param id which token
 * @param person for whom it acts
 * @param label what it is for
 * @param createdAt when it was made
 * @param expiresAt when it ends
 * @param revokedAt since when it is revoked
 */
public record TokenView(
        TokenId id,
        PersonId person,
        Title label,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> revokedAt) {}
