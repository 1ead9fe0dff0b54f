package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.ticket.DiagnosisRun;

/**
 * Where a ticket's diagnosis stands.
 *
 * @param ticket which ticket
 * @param ticketVersion the ticket's version
 * @param guide the run's guide, at the run's version; before the first run, the one that suits the ticket
 * @param run the last run
 */
public record DiagnosisView(TicketNumber ticket, long ticketVersion, Guide guide, Optional<DiagnosisRun> run) {}
