package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.incidentdesk.domain.ticket.LinkKind;

/** A link, so that the other ticket finds it. */
@Entity
@Immutable
@IdClass(TicketLinkRow.Key.class)
@Table(name = "ticket_link")
public final class TicketLinkRow {

    /**
     * All of it.
     *
     * @param ticket the ticket that holds the link
     * @param kind how it stands to the other
     * @param other the other ticket
     */
    public record Key(long ticket, LinkKind kind, long other) {}

    /** The ticket that holds the link. */
    @Id
    public long ticket;

    /** How it stands to the other. */
    @Id
    @Enumerated(EnumType.STRING)
    public LinkKind kind;

    /** The other ticket. */
    @Id
    public long other;
}
