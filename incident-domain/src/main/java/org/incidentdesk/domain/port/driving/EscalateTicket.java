package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.EscalationReason;

/**
 * A functional escalation.
 *
 * @param ticket which ticket
 * @param to the group that shall have it
 * @param keepTechnicians whether the technicians who have it keep it
 * @param reason why
 * @param comment what else there is to say
 */
public record EscalateTicket(
        TicketNumber ticket, GroupId to, boolean keepTechnicians, EscalationReason reason, Optional<Text> comment)
        implements TicketCommand {}
