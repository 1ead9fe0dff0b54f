package org.incidentdesk.domain.port.driving;

import java.util.List;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/**
 * A ticket's complete history with what it should lead to.
 *
 * @param state the state that storage keeps
 * @param events all events in order
 */
public record TicketHistory(TicketSnapshot state, List<RecordedEvent> events) {
    /** Copies the events. */
    public TicketHistory {
        events = List.copyOf(events);
    }
}
