package org.incidentdesk.archfixture.r32.domain.port.driven;

/** A repository. */
public interface TicketRepository {}
