package org.incidentdesk.web.view;

import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;

/**
 * A link between tickets.
 *
 * @param kind in which way they belong together
 * @param ticket the other ticket
 */
public record LinkJson(LinkKind kind, String ticket) {

    static LinkJson of(Link link) {
        return new LinkJson(link.kind(), link.other().toString());
    }
}
