package org.incidentdesk.archfixture.r23.domain.port.driven;

/** A port. */
public interface TicketRepository {}
