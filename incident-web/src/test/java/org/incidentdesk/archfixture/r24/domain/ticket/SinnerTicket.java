package org.incidentdesk.archfixture.r24.domain.ticket;

import org.incidentdesk.archfixture.r24.domain.settings.SinnerSettings;

/** Knows the settings, which know it. */
public final class SinnerTicket {
    SinnerSettings settings() {
        return new SinnerSettings();
    }
}
