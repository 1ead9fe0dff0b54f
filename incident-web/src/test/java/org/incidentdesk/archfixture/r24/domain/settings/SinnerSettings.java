package org.incidentdesk.archfixture.r24.domain.settings;

import org.incidentdesk.archfixture.r24.domain.ticket.SinnerTicket;

/** Knows the ticket, which knows it. */
public final class SinnerSettings {
    SinnerTicket ticket() {
        return new SinnerTicket();
    }
}
