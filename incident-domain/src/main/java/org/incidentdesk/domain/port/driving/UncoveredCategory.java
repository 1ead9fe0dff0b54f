package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;

/**
 * A category whose tickets are solved without articles.
 *
 * @param category which one; none for tickets without
 * @param tickets how many
 */
public record UncoveredCategory(Optional<CategoryId> category, long tickets) {}
