package org.incidentdesk.domain.ticket;

import java.util.Comparator;
import java.util.Objects;
import org.incidentdesk.domain.identity.TicketNumber;

/**
 * A link as the ticket that holds it sees it.
 *
 * @param kind how this ticket stands to the other
 * @param other the other ticket
 */
public record Link(LinkKind kind, TicketNumber other) implements Comparable<Link> {
    /** Demands both parts. */
    public Link {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(other, "other");
    }

    @Override
    public int compareTo(Link link) {
        return Comparator.comparing(Link::kind).thenComparing(Link::other).compare(this, link);
    }
}
