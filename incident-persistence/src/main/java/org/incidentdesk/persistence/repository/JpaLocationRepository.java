package org.incidentdesk.persistence.repository;

import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.port.driven.LocationRepository;
import org.incidentdesk.persistence.mapping.PeopleMapping;
import org.incidentdesk.persistence.row.LocationRow;

/** The locations in their table. */
final class JpaLocationRepository extends VersionedRepository<LocationId, Location, LocationRow>
        implements LocationRepository {

    JpaLocationRepository(UnitSession session) {
        super(session, "location", LocationRow.class, PeopleMapping::row, PeopleMapping::location);
    }

    @Override
    Object key(LocationId id) {
        return id.value();
    }
}
