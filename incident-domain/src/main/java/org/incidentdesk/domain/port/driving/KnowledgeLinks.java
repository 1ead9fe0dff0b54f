package org.incidentdesk.domain.port.driving;

import java.util.List;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.ticket.TicketSummary;

/** What tickets and articles have to do with each other, from either side. */
public interface KnowledgeLinks {

    /**
     * The articles of a ticket: those that concern it, those that solved it, those that came out of it.
     *
     * @param actor who asks
     * @param ticket which ticket
     * @return those that the asker may read, in the order of their numbers
     * @throws org.incidentdesk.domain.refusal.NotFound if there is no such ticket that the asker may see
     */
    List<LinkedArticle> articles(Actor actor, TicketNumber ticket);

    /**
     * The tickets of an article: those that it concerns, those that it solved, the one that it came from. For technicians
     * and administrators.
     *
     * @param actor who asks
     * @param article which article
     * @param after the number behind which the stretch begins, 0 for the beginning
     * @param limit how many at most, 1 to {@value org.incidentdesk.domain.listing.PageRequest#MAX_LIMIT}
     * @return the tickets, ascending
     * @throws org.incidentdesk.domain.refusal.NotFound if there is no such article that the asker may read
     * @throws org.incidentdesk.domain.refusal.RightMissing for requesters, of an article that they may read
     */
    List<TicketSummary> tickets(Actor actor, ArticleId article, long after, int limit);

    /**
     * Notes that an article does not concern a ticket after all. For technicians and administrators.
     *
     * @param request who wants it, of which ticket
     * @return the ticket's version after it
     */
    TicketReceipt unlink(Request<UnlinkArticle> request);
}
