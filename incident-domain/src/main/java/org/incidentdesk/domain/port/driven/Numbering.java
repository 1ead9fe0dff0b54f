package org.incidentdesk.domain.port.driven;

import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.TicketNumber;

/** Numbers for new things. No number is given twice, and each is higher than those given before; some may be lost. */
public interface Numbering {

    /**
     * The next ticket's number.
     *
     * @return a number that was never given before
     */
    TicketNumber nextTicket();

    /**
     * The next article's number.
     *
     * @return a number that was never given before
     */
    ArticleId nextArticle();
}
