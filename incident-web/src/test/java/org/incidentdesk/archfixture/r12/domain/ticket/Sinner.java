package org.incidentdesk.archfixture.r12.domain.ticket;

/** Everybody may add an event. */
public interface Sinner {}
