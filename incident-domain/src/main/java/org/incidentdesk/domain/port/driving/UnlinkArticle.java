package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.TicketNumber;

/**
 * A note that an article does not concern the ticket after all.
 *
 * @param ticket which ticket
 * @param article which article
 */
public record UnlinkArticle(TicketNumber ticket, ArticleId article) implements TicketCommand {}
