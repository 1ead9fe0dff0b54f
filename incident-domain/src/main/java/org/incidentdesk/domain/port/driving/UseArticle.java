package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.TicketNumber;

/**
 * The wish to solve a ticket with an article's remedy.
 *
 * @param ticket which ticket
 * @param article which article
 */
public record UseArticle(TicketNumber ticket, ArticleId article) implements TicketCommand {}
