package org.incidentdesk.archfixture.r26.domain.people;

/** In a package that says what it is for. */
public final class Saint {}
