package org.incidentdesk.domain.port.driving;

import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.text.Title;

/**
 * A token to make.
 *
 * @param person for whom it shall act
 * @param label what it is for
 * @param expiresAt when it ends; absent for never
 */
public record NewToken(PersonId person, Title label, Optional<Instant> expiresAt) {}
