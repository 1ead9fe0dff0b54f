package org.incidentdesk.domain.port.driving;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.notification.Delivery;
import org.incidentdesk.domain.notification.DeliveryId;
import org.incidentdesk.domain.people.Actor;

/**
 * Telling people and other software what happens: at least once, and each receiver in the order of a ticket's events.
 * The first two verbs are the desk's own; the others are for administrators, who see what does not arrive.
 */
public interface Notifications {

    /**
     * Notes who is to be told of what happened on a ticket. Noting twice notes nothing twice.
     *
     * @param ticket whose events
     * @param fromVersion the version before the first of them
     * @param toVersion the version after the last
     */
    void note(TicketNumber ticket, long fromVersion, long toVersion);

    /**
     * Tries to deliver what is due. Several nodes may do so at once; each delivery is tried by one of them.
     *
     * @return how many were delivered
     */
    int deliverDue();

    /**
     * How far the desk is behind.
     *
     * @param actor who asks
     * @return the backlog
     */
    NotificationBacklog backlog(Actor actor);

    /**
     * What waits or was given up, with its last failure and its next attempt.
     *
     * @param actor who asks
     * @param after the identity behind which the stretch begins; none for the beginning
     * @param limit how many at most, 1 to 200
     * @return at most so many, in the order of the identities
     */
    List<Delivery> deliveries(Actor actor, Optional<DeliveryId> after, int limit);

    /**
     * Has a delivery tried again at once, even one that was given up.
     *
     * @param actor who wants it
     * @param delivery which one
     * @return its version after it
     */
    Receipt retry(Actor actor, DeliveryId delivery);

    /**
     * Strikes out a delivery, so that nobody tries it any more.
     *
     * @param actor who wants it
     * @param delivery which one
     */
    void discard(Actor actor, DeliveryId delivery);
}
