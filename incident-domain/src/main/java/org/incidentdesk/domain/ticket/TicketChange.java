package org.incidentdesk.domain.ticket;

import java.util.List;
import java.util.Objects;

/**
 * What a decision made of a ticket: what storage has to keep, all of it or nothing.
 *
 * @param after the state after the last event
 * @param versionBefore the version that the decision was made on, 0 for a new ticket; storage must refuse if it is not
 *     the stored one any more
 * @param events what happened, at least one event, with sequences from {@code versionBefore + 1} on
 */
public record TicketChange(TicketSnapshot after, long versionBefore, List<RecordedEvent> events) {

    /** Copies the events. */
    public TicketChange {
        Objects.requireNonNull(after, "after");
        events = List.copyOf(events);
        if (events.isEmpty() || after.version() != versionBefore + events.size()) {
            throw new IllegalArgumentException("a change has one event for each version it adds");
        }
    }
}
