package org.incidentdesk.archfixture.r03.domain.port.driving;

import org.incidentdesk.archfixture.r03.domain.identity.TicketNumber;
import org.incidentdesk.archfixture.r03.domain.port.driven.TicketRepository;

/** A command that brings its own storage. */
public record Sinner(TicketNumber ticket, TicketRepository tickets) {}
