package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.text.Title;

/**
 * What a group shall be.
 *
 * @param name the name
 * @param line the line of support
 * @param manager who answers for it
 * @param active whether tickets may be assigned to it
 */
public record GroupDefinition(Title name, int line, Optional<PersonId> manager, boolean active) {}
