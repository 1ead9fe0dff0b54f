package org.incidentdesk.domain.port.driving;

import java.util.Set;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;

/**
 * A choice of observers.
 *
 * @param ticket which ticket
 * @param observers all observers from now on
 */
public record ObserveTicket(TicketNumber ticket, Set<PersonId> observers) implements TicketCommand {}
