package org.incidentdesk.archfixture.r16.web.resource;

import org.incidentdesk.archfixture.r16.domain.ticket.Status;
import org.incidentdesk.archfixture.r16.domain.ticket.StatusMachine;

/** The same in a switch, and asks the machine past the ticket. */
final class SinnerWithASwitch {
    String button(Status status) {
        return switch (status) {
            case NEW -> StatusMachine.permits(status) ? "solve" : "";
            case SOLVED -> "close";
        };
    }
}
