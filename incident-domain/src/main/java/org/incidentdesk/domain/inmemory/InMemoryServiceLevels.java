package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.port.driven.ServiceLevelRepository;
import org.incidentdesk.domain.servicelevel.ServiceLevel;

final class InMemoryServiceLevels extends VersionedTable<ServiceLevelId, ServiceLevel>
        implements ServiceLevelRepository {

    InMemoryServiceLevels(Unit unit) {
        super(unit, Table.SERVICE_LEVELS, "serviceLevel");
    }

    @Override
    ServiceLevelId id(ServiceLevel thing) {
        return thing.id();
    }

    @Override
    long version(ServiceLevel thing) {
        return thing.version();
    }

    @Override
    ServiceLevel atVersion(ServiceLevel thing, long version) {
        return thing.atVersion(version);
    }
}
