package org.incidentdesk.domain.port.driven;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.notification.Delivery;
import org.incidentdesk.domain.notification.DeliveryId;

/** What is still to be told to receivers. */
public interface DeliveryRepository extends Repository<DeliveryId, Delivery> {

    /**
     * How far the telling is behind.
     *
     * @param waiting how many deliveries wait, the failing among them
     * @param failing how many of them have failed at least once
     * @param givenUp how many were given up
     * @param oldest when the oldest that waits was noted
     */
    record Backlog(long waiting, long failing, long givenUp, Optional<Instant> oldest) {}

    /**
     * Strikes out a delivery, for instance because it was told.
     *
     * @param delivery which one, at its version as found
     * @throws org.incidentdesk.domain.refusal.Conflict if it has changed since it was found
     */
    void delete(Delivery delivery);

    /**
     * What may be tried: of each receiver and ticket the first event that waits, if its moment has come.
     *
     * @param now the present moment
     * @param limit how many at most
     * @return at most so many, in the order of the identities
     */
    List<Delivery> due(Instant now, int limit);

    /**
     * A stretch of everything that waits or was given up.
     *
     * @param after the identity behind which the stretch begins; none for the beginning
     * @param limit how many at most
     * @return at most so many, in the order of the identities
     */
    List<Delivery> list(Optional<DeliveryId> after, int limit);

    /**
     * How far the telling is behind.
     *
     * @return the backlog
     */
    Backlog backlog();
}
