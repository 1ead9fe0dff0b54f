package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;

/**
 * What the knowledge base and earlier tickets have to say to an incident, with the reasons. Each asker is told of what the
 * asker may read, and of nothing else.
 */
public interface KnowledgeAdvice {

    /**
     * Advises while somebody writes.
     *
     * @param actor who asks
     * @param plight what is there so far; nothing is suggested where it has no word
     * @return what may help
     * @throws org.incidentdesk.domain.refusal.SearchUnavailable if the search is away
     */
    TicketAdvice advise(Actor actor, Plight plight);

    /**
     * Advises on a ticket.
     *
     * @param actor who asks
     * @param ticket which ticket
     * @param limit how many articles and how many tickets at most, 1 to {@value Plight#MAX_LIMIT}
     * @return what may help
     * @throws org.incidentdesk.domain.refusal.NotFound if there is no such ticket that the asker may see
     * @throws org.incidentdesk.domain.refusal.SearchUnavailable if the search is away
     */
    TicketAdvice advise(Actor actor, TicketNumber ticket, int limit);
}
