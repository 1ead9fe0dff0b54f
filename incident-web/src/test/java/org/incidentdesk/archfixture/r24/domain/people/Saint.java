package org.incidentdesk.archfixture.r24.domain.people;

import org.incidentdesk.archfixture.r24.domain.text.Title;

/** Knows one way. */
public record Saint(Title name) {}
