package org.incidentdesk.archfixture.r01.domain.ticket;

import org.incidentdesk.archfixture.r01.domain.port.driven.Clock;

/** A value that cannot be made without a port. */
public record Sinner(Clock clock) {}
