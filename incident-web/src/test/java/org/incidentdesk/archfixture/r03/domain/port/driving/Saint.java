package org.incidentdesk.archfixture.r03.domain.port.driving;

import org.incidentdesk.archfixture.r03.domain.identity.TicketNumber;

/** A command made of values. */
public record Saint(TicketNumber ticket) {}
