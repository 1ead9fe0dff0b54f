package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.ticket.Schedule;
import org.incidentdesk.domain.ticket.Visibility;

/**
 * Work to do.
 *
 * @param ticket which ticket
 * @param text what is to be done
 * @param visibility who may read it
 * @param assignee who is to do it
 * @param schedule when it is planned
 */
public record AddTask(
        TicketNumber ticket, Text text, Visibility visibility, Optional<PersonId> assignee, Optional<Schedule> schedule)
        implements TicketCommand {}
