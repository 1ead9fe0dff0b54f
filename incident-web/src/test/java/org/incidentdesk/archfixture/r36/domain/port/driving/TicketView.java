package org.incidentdesk.archfixture.r36.domain.port.driving;

/** What a reader may see. */
public record TicketView(String title) {}
