package org.incidentdesk.archfixture.r10.domain.ticket;

import java.util.Optional;
import org.incidentdesk.archfixture.r10.domain.identity.CategoryId;

/** Holds them by their ids. */
public record Saint(Optional<CategoryId> category) {}
