package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.PersonId;

/**
 * An account without anything secret.
 *
 * @param person whose
 * @param locked whether signing in is refused
 * @param version its version
 */
public record AccountView(PersonId person, boolean locked, long version) {}
