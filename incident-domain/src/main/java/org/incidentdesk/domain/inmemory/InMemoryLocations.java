package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.port.driven.LocationRepository;

final class InMemoryLocations extends VersionedTable<LocationId, Location> implements LocationRepository {

    InMemoryLocations(Unit unit) {
        super(unit, Table.LOCATIONS, "location");
    }

    @Override
    LocationId id(Location thing) {
        return thing.id();
    }

    @Override
    long version(Location thing) {
        return thing.version();
    }

    @Override
    Location atVersion(Location thing, long version) {
        return thing.atVersion(version);
    }
}
