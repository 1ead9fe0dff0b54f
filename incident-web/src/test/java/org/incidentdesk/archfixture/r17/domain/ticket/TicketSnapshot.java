package org.incidentdesk.archfixture.r17.domain.ticket;

/** A value. */
public record TicketSnapshot(long version) {}
