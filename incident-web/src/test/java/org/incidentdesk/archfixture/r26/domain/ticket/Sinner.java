package org.incidentdesk.archfixture.r26.domain.ticket;

/** In a package that says nothing. */
public final class Sinner {}
