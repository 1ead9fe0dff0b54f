package org.incidentdesk.archfixture.r04.domain.ticket;

/** A state. */
public record TicketSnapshot(long number) {}
