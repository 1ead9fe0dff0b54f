package org.incidentdesk.domain.inmemory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.TicketChange;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/**
 * A ticket as it is kept: its state, the events of its last change, and what it was before. A long history is so
 * appended to without being copied.
 *
 * @param snapshot the state
 * @param events the events that led from the state before to this one
 * @param earlier what it was before; null for a new ticket
 */
record StoredTicket(TicketSnapshot snapshot, List<RecordedEvent> events, Chapter earlier) {

    /** The events of an earlier change, behind those of the changes before it. */
    record Chapter(List<RecordedEvent> events, Chapter earlier) {}

    static StoredTicket first(TicketChange change) {
        return new StoredTicket(change.after(), change.events(), null);
    }

    StoredTicket after(TicketChange change) {
        return new StoredTicket(change.after(), change.events(), new Chapter(events, earlier));
    }

    Stream<RecordedEvent> history() {
        Deque<List<RecordedEvent>> oldestFirst = new ArrayDeque<>();
        oldestFirst.push(events);
        for (Chapter chapter = earlier; chapter != null; chapter = chapter.earlier()) {
            oldestFirst.push(chapter.events());
        }
        return oldestFirst.stream().flatMap(List::stream);
    }
}
