package org.incidentdesk.archfixture.r19.domain.ticket;

/** At home. */
public final class Saint {}
