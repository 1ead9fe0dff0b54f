package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.TicketNumber;

/**
 * A note that an article concerns the ticket.
 *
 * @param ticket which ticket
 * @param article which article
 */
public record LinkArticle(TicketNumber ticket, ArticleId article) implements TicketCommand {}
