package org.incidentdesk.web.notification;

import org.incidentdesk.domain.notification.News;
import org.incidentdesk.domain.ticket.TicketEvent;

/**
 * What a webhook is sent: an event in the structured JSON form of CloudEvents 1.0. It tells that something happened and
 * to which ticket, and nothing that was written: whoever wants to read more asks the service, and must be allowed to.
 *
 * @param specversion the specification's version
 * @param id the same on every try
 * @param source where the ticket is, below the service's own address
 * @param type the kind of event
 * @param subject the ticket
 * @param time when it happened, in UTC
 * @param datacontenttype what the data is
 * @param data the facts
 */
record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        String time,
        String datacontenttype,
        Facts data) {

    /**
     * The facts.
     *
     * @param ticket the ticket's number
     * @param title its title
     * @param sequence which event of the ticket
     * @param kind what it is told as
     * @param status the ticket's status after it
     * @param by who did it
     */
    record Facts(String ticket, String title, long sequence, String kind, String status, String by) {}

    static CloudEvent of(News news) {
        TicketEvent.Head head = news.event().head();
        String ticket = news.ticket().toString();
        return new CloudEvent(
                "1.0",
                news.id().toString(),
                "/api/tickets/" + ticket,
                news.kind().type(),
                ticket,
                head.at().toString(),
                "application/json",
                new Facts(
                        ticket,
                        news.title().value(),
                        head.sequence(),
                        news.kind().name(),
                        head.status().name(),
                        head.by().person().value()));
    }
}
