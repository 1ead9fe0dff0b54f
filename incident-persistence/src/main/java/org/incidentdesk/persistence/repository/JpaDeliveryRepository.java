package org.incidentdesk.persistence.repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.SelectionQuery;
import org.incidentdesk.domain.notification.Delivery;
import org.incidentdesk.domain.notification.DeliveryId;
import org.incidentdesk.domain.port.driven.DeliveryRepository;
import org.incidentdesk.persistence.mapping.Columns;
import org.incidentdesk.persistence.mapping.NotificationMapping;
import org.incidentdesk.persistence.row.DeliveryRow;

/** The deliveries in their table. */
final class JpaDeliveryRepository extends VersionedRepository<DeliveryId, Delivery, DeliveryRow>
        implements DeliveryRepository {

    private static final String ORDER = " order by d.ticket, d.sequence, d.medium, d.target";

    /** What is due and has nothing before it in its lane. */
    private static final String DUE = "from DeliveryRow d where d.givenUp = false and d.nextAttempt <= :now"
            + " and not exists (select 1 from DeliveryRow e where e.ticket = d.ticket and e.medium = d.medium"
            + " and e.target = d.target and e.sequence < d.sequence and e.givenUp = false)" + ORDER;

    private static final String BEHIND = "from DeliveryRow d where d.ticket > :ticket or d.ticket = :ticket and"
            + " (d.sequence > :sequence or d.sequence = :sequence and"
            + " (d.medium > :medium or d.medium = :medium and d.target > :target))" + ORDER;

    JpaDeliveryRepository(UnitSession session) {
        super(session, "delivery", DeliveryRow.class, NotificationMapping::row, NotificationMapping::delivery);
    }

    @Override
    Object key(DeliveryId id) {
        return id.toString();
    }

    @Override
    public void delete(Delivery delivery) {
        deleteRow(delivery);
    }

    @Override
    public List<Delivery> due(Instant now, int limit) {
        return mapped(session()
                .query(DUE, DeliveryRow.class)
                .setParameter("now", Columns.bounded(now))
                .setMaxResults(limit)
                .getResultList());
    }

    @Override
    public List<Delivery> list(Optional<DeliveryId> after, int limit) {
        SelectionQuery<DeliveryRow> query = after.isEmpty()
                ? session().query("from DeliveryRow d" + ORDER, DeliveryRow.class)
                : session()
                        .query(BEHIND, DeliveryRow.class)
                        .setParameter("ticket", after.get().ticket().value())
                        .setParameter("sequence", after.get().sequence())
                        .setParameter("medium", after.get().medium())
                        .setParameter("target", after.get().target());
        return mapped(query.setMaxResults(limit).getResultList());
    }

    @Override
    public Backlog backlog() {
        return new Backlog(
                count("d.givenUp = false"),
                count("d.givenUp = false and d.lastError is not null"),
                count("d.givenUp = true"),
                session()
                        .query("select min(d.createdAt) from DeliveryRow d where d.givenUp = false", Instant.class)
                        .uniqueResultOptional());
    }

    private long count(String which) {
        return session()
                .query("select count(*) from DeliveryRow d where " + which, Long.class)
                .getSingleResult();
    }
}
