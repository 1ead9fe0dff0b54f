package org.incidentdesk.archfixture.r02.domain.refusal;

import org.incidentdesk.archfixture.r02.domain.ticket.Ticket;

/** A refusal that carries the thing itself. */
public record Sinner(Ticket ticket) {}
