package org.incidentdesk.domain.port.driving;

import java.util.List;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;

/**
 * Going through all histories, for export and verification. For administrators.
 */
public interface HistoryAudit {

    /**
     * A stretch of the tickets' numbers.
     *
     * @param actor who asks
     * @param after the number behind which the stretch begins, 0 for the beginning
     * @param limit how many at most
     * @return at most so many, ascending
     */
    List<TicketNumber> numbers(Actor actor, long after, int limit);

    /**
     * Complete histories.
     *
     * @param actor who asks
     * @param numbers of which tickets
     * @return one for each ticket that exists, in the order of the numbers
     */
    List<TicketHistory> histories(Actor actor, List<TicketNumber> numbers);

    /**
     * Recomputes hash chains and replays histories.
     *
     * @param actor who asks
     * @param numbers of which tickets
     * @return one verdict for each ticket that exists, in the order of the numbers
     */
    List<Verdict> verify(Actor actor, List<TicketNumber> numbers);
}
