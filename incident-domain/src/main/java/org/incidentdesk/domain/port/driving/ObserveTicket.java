package org.incidentdesk.domain.port.driving;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;

/**
 * A choice of observers.
 *
 * @param ticket which ticket
 * @param observers all observers from now on
 */
public record ObserveTicket(TicketNumber ticket, Set<PersonId> observers) implements TicketCommand {
    /** Sorts the observers, so that equal wishes read alike. */
    public ObserveTicket {
        observers = Collections.unmodifiableSet(new TreeSet<>(observers));
    }
}
