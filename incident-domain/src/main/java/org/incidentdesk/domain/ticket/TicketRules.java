package org.incidentdesk.domain.ticket;

import java.time.Duration;
import java.util.Objects;

/**
 * The settings that a ticket's life depends on.
 *
 * @param closurePolicy what closes a solved ticket
 * @param requesterReopensClosed whether requesters may reopen a closed ticket of theirs
 * @param reopeningWindow how long after closing a ticket may be reopened
 * @param satisfactionPeriod how long after closing the requester may say how satisfied one is; zero for not at all
 */
public record TicketRules(
        ClosurePolicy closurePolicy,
        boolean requesterReopensClosed,
        Duration reopeningWindow,
        Duration satisfactionPeriod) {
    /** Demands every part. */
    public TicketRules {
        Objects.requireNonNull(closurePolicy, "closurePolicy");
        Objects.requireNonNull(reopeningWindow, "reopeningWindow");
        Objects.requireNonNull(satisfactionPeriod, "satisfactionPeriod");
    }
}
