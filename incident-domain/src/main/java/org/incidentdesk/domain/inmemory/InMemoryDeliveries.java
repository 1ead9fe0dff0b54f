package org.incidentdesk.domain.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.notification.Delivery;
import org.incidentdesk.domain.notification.DeliveryId;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.port.driven.DeliveryRepository;

final class InMemoryDeliveries extends VersionedTable<DeliveryId, Delivery> implements DeliveryRepository {

    InMemoryDeliveries(Unit unit) {
        super(unit, Table.DELIVERIES, "delivery");
    }

    /** What one receiver is told of one ticket, in order. */
    private record Lane(TicketNumber ticket, Medium medium, String target) {
        static Lane of(DeliveryId id) {
            return new Lane(id.ticket(), id.medium(), id.target());
        }
    }

    @Override
    DeliveryId id(Delivery thing) {
        return thing.id();
    }

    @Override
    long version(Delivery thing) {
        return thing.version();
    }

    @Override
    Delivery atVersion(Delivery thing, long version) {
        return thing.atVersion(version);
    }

    @Override
    public void delete(Delivery delivery) {
        remove(delivery);
    }

    @Override
    public List<Delivery> due(Instant now, int limit) {
        Set<Lane> seen = new HashSet<>();
        return rows().values()
                .filter(delivery -> !delivery.givenUp())
                .filter(delivery -> seen.add(Lane.of(delivery.id())))
                .filter(delivery -> delivery.isDue(now))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Delivery> list(Optional<DeliveryId> after, int limit) {
        return after.map(rows()::valuesAfter)
                .orElseGet(() -> rows().values())
                .limit(limit)
                .toList();
    }

    @Override
    public Backlog backlog() {
        List<Delivery> waiting =
                rows().values().filter(delivery -> !delivery.givenUp()).toList();
        return new Backlog(
                waiting.size(),
                waiting.stream()
                        .filter(delivery -> delivery.lastError().isPresent())
                        .count(),
                rows().values().filter(Delivery::givenUp).count(),
                waiting.stream().map(Delivery::createdAt).min(Comparator.naturalOrder()));
    }
}
