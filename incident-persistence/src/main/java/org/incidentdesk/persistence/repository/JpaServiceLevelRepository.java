package org.incidentdesk.persistence.repository;

import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.port.driven.ServiceLevelRepository;
import org.incidentdesk.domain.servicelevel.ServiceLevel;
import org.incidentdesk.persistence.mapping.ServiceLevelMapping;
import org.incidentdesk.persistence.row.ServiceLevelRow;

/** The service levels in their table. */
final class JpaServiceLevelRepository extends VersionedRepository<ServiceLevelId, ServiceLevel, ServiceLevelRow>
        implements ServiceLevelRepository {

    JpaServiceLevelRepository(UnitSession session) {
        super(session, "serviceLevel", ServiceLevelRow.class, ServiceLevelMapping::row, ServiceLevelMapping::level);
    }

    @Override
    Object key(ServiceLevelId id) {
        return id.value();
    }
}
