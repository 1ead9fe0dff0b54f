package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Somebody who has a ticket: what a list by technician or group finds it by. */
@Entity
@Immutable
@IdClass(TicketAssigneeRow.Key.class)
@Table(name = "ticket_assignee")
public final class TicketAssigneeRow {

    /** Who has it. */
    public enum Kind {
        /** A technician. */
        PERSON,
        /** A support group. */
        GROUP
    }

    /**
     * All of it.
     *
     * @param ticket the ticket's number
     * @param kind who has it
     * @param ref the person's or the group's identity
     */
    public record Key(long ticket, Kind kind, String ref) {}

    /** The ticket's number. */
    @Id
    public long ticket;

    /** Who has it. */
    @Id
    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** The person's or the group's identity. */
    @Id
    public String ref;
}
