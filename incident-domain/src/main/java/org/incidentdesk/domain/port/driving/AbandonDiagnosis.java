package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;

/**
 * A diagnosis to be given up.
 *
 * @param ticket which ticket
 */
public record AbandonDiagnosis(TicketNumber ticket) implements TicketCommand {}
