package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An article that concerns a ticket, so that the article finds its tickets. */
@Entity
@Immutable
@IdClass(TicketArticleRow.Key.class)
@Table(name = "ticket_article")
public final class TicketArticleRow {

    /**
     * All of it.
     *
     * @param ticket the ticket
     * @param article the article
     */
    public record Key(long ticket, long article) {}

    /** The ticket. */
    @Id
    public long ticket;

    /** The article. */
    @Id
    public long article;
}
