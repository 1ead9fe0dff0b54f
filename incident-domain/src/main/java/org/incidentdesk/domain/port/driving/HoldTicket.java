package org.incidentdesk.domain.port.driving;

import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.HoldReason;

/**
 * A hold, or a change of the one that lasts.
 *
 * @param ticket which ticket
 * @param reason why
 * @param comment what else there is to say
 * @param until when the clock resumes it
 */
public record HoldTicket(TicketNumber ticket, HoldReason reason, Optional<Text> comment, Optional<Instant> until)
        implements TicketCommand {}
