package org.incidentdesk.archfixture.r03.domain.port.driven;

/** What the hexagon needs. */
public interface TicketRepository {}
