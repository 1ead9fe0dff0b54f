package org.incidentdesk.archfixture.r28.domain.port.driven;

/** A port. */
public interface TicketRepository {}
