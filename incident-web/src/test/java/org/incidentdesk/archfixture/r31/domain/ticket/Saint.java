package org.incidentdesk.archfixture.r31.domain.ticket;

/** Says what it is. */
public final class Saint {}
