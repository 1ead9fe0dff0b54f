package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The words of a ticket's title and description. They stand apart so that the index over them is touched only when the
 * words change, and not by every decision on the ticket.
 */
@Entity
@Table(name = "ticket_search")
public final class TicketSearchRow {

    /** The ticket's number. */
    @Id
    public long ticket;

    /** The folded words in their order, each with a blank before it. */
    public String words;

    /** The beginnings of the distinct words, joined by blanks. */
    public String keys;
}
