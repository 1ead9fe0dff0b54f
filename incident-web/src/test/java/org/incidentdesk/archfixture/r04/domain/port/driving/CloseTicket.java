package org.incidentdesk.archfixture.r04.domain.port.driving;

/** A wish. */
public record CloseTicket(long ticket) {}
