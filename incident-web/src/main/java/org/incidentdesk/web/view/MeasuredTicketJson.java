package org.incidentdesk.web.view;

import org.incidentdesk.domain.identity.TicketNumber;

/**
 * A ticket behind a figure.
 *
 * @param number its number
 */
public record MeasuredTicketJson(String number) {

    /**
     * Shows one.
     *
     * @param number its number
     * @return its form on the wire
     */
    public static MeasuredTicketJson of(TicketNumber number) {
        return new MeasuredTicketJson(number.toString());
    }
}
