package org.incidentdesk.archfixture.r01.domain.text;

import org.incidentdesk.archfixture.r01.domain.ticket.Saint;

/** A value of the ground floor that looks upstairs. */
public final class SinnerBelow {
    Object upstairs() {
        return new Saint(new Title(""));
    }
}
