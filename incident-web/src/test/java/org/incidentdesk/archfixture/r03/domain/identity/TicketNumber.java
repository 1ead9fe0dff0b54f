package org.incidentdesk.archfixture.r03.domain.identity;

/** A value. */
public record TicketNumber(long value) {}
