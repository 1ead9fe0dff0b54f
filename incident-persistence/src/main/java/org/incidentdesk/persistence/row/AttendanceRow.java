package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody who is at a ticket. */
@Entity
@Table(name = "attendance")
@IdClass(AttendanceRow.Key.class)
public final class AttendanceRow {

    /**
     * Its identity.
     *
     * @param ticket at which ticket
     * @param person who
     */
    public record Key(long ticket, String person) {}

    /** At which ticket. */
    @Id
    public long ticket;

    /** Who. */
    @Id
    public String person;

    /** The name of what the person does there. */
    public String doing;

    /** When the desk heard of it last. */
    public Instant seenAt;
}
