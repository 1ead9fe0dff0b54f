package org.incidentdesk.archfixture.r10.domain.category;

import org.incidentdesk.archfixture.r10.domain.identity.CategoryId;

/** A thing with a repository. */
public record Category(CategoryId id) {}
