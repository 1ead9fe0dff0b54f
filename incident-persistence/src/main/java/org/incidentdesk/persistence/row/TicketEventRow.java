package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.TicketEvent;

/**
 * An event of a ticket's history. {@code canonical} is the whole of it; the columns before repeat what is measured. Only
 * ever inserted.
 */
@Entity
@Immutable
@IdClass(TicketEventRow.Key.class)
@Table(name = "ticket_event")
public final class TicketEventRow {

    /**
     * What identifies an event.
     *
     * @param ticket the ticket's number
     * @param sequence the event's place in its history
     */
    public record Key(long ticket, long sequence) {}

    /** The ticket's number. */
    @Id
    public long ticket;

    /** The event's place in the history, from 1 on. */
    @Id
    public long sequence;

    /** What kind of event it is. */
    @Enumerated(EnumType.STRING)
    public TicketEvent.Type type;

    /** When it happened. */
    public Instant at;

    /** Who decided. */
    public String actor;

    /** The actor's role. */
    @Enumerated(EnumType.STRING)
    public Role role;

    /** The status that the ticket has from then on. */
    @Enumerated(EnumType.STRING)
    public Status status;

    /** The canonical form. */
    public String canonical;

    /** Its hash in the chain. */
    public String hash;
}
