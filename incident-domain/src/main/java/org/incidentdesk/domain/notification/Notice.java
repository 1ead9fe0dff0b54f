package org.incidentdesk.domain.notification;

import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;

/**
 * That somebody is to be told of one event.
 *
 * @param ticket whose event
 * @param sequence which event of the ticket
 * @param kind what it is told as
 * @param recipient who is told
 */
public record Notice(TicketNumber ticket, long sequence, NotificationKind kind, PersonId recipient) {}
