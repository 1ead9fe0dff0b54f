package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A file on a ticket, so that nobody takes its bytes away. */
@Entity
@Immutable
@IdClass(TicketFileRow.Key.class)
@Table(name = "ticket_file")
public final class TicketFileRow {

    /**
     * Where it hangs.
     *
     * @param ticket the ticket
     * @param entry which of its entries
     */
    public record Key(long ticket, long entry) {}

    /** The ticket. */
    @Id
    public long ticket;

    /** Which of its entries. */
    @Id
    public long entry;

    /** The hash of its bytes. */
    public String sha256;
}
