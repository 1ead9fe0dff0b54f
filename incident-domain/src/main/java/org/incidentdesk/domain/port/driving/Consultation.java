package org.incidentdesk.domain.port.driving;

import java.time.Instant;
import java.util.List;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.listing.Page;
import org.incidentdesk.domain.listing.PageRequest;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.servicelevel.NeededByAdvice;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.TicketFilter;
import org.incidentdesk.domain.ticket.TicketOrder;
import org.incidentdesk.domain.ticket.TicketSummary;

/**
 * Looking at tickets: one, as it is or as it was; many; and how one came to be. Requesters see their own tickets only,
 * and nothing private.
 */
public interface Consultation {

    /**
     * A ticket as it is.
     *
     * @param actor who asks
     * @param number which ticket
     * @return the ticket with what the asker may do
     */
    TicketView ticket(Actor actor, TicketNumber number);

    /**
     * A ticket as it was after everything that had happened by a moment.
     *
     * @param actor who asks
     * @param number which ticket
     * @param moment the moment; refused where the ticket did not exist yet
     * @return the ticket of then, replayed from its history
     */
    TicketView ticketAsOf(Actor actor, TicketNumber number, Instant moment);

    /**
     * A ticket's history.
     *
     * @param actor who asks
     * @param number which ticket
     * @return its events; requesters are not shown what is private
     */
    List<RecordedEvent> history(Actor actor, TicketNumber number);

    /**
     * One page of a list of tickets; a category in the filter means its whole subtree.
     *
     * @param actor who asks; requesters are shown their own tickets
     * @param filter which tickets
     * @param order in which order
     * @param page which page
     * @return the page
     */
    Page<TicketSummary> list(Actor actor, TicketFilter filter, TicketOrder order, PageRequest page);

    /**
     * Which urgency serves the requester in time.
     *
     * @param actor who asks
     * @param number which ticket; refused where it has no needed-by moment
     * @return the advice, measured from the opening
     */
    NeededByAdvice neededByAdvice(Actor actor, TicketNumber number);
}
