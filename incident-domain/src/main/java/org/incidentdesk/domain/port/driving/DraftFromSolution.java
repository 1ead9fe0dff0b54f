package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Language;

/**
 * A ticket's solution to begin an article with.
 *
 * @param ticket which ticket
 * @param language the language it is written in
 */
public record DraftFromSolution(TicketNumber ticket, Language language) {}
