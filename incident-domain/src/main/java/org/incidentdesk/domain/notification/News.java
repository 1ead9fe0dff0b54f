package org.incidentdesk.domain.notification;

import java.util.Objects;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.TicketEvent;

/**
 * What happened, as every message tells it.
 *
 * @param id which message; the same on every try
 * @param kind what the event is told as
 * @param event the event
 * @param desk what the desk is called
 * @param title the ticket's title
 * @param author the name of whoever did it
 */
public record News(DeliveryId id, NotificationKind kind, TicketEvent event, Title desk, Title title, String author) {
    /** Demands every part. */
    public News {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(author, "author");
    }

    /**
     * Whose event it is.
     *
     * @return the ticket
     */
    public TicketNumber ticket() {
        return id.ticket();
    }
}
