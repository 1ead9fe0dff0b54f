package org.incidentdesk.archfixture.r10.domain.ticket;

import java.util.Optional;
import org.incidentdesk.archfixture.r10.domain.category.Category;

/** Holds categories as a whole. */
public record Sinner(Optional<Category> category) {}
