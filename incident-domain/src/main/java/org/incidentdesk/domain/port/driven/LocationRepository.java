package org.incidentdesk.domain.port.driven;

import java.util.List;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.people.Location;

/** The locations. */
public interface LocationRepository extends Repository<LocationId, Location> {

    /**
     * All of them.
     *
     * @return every location, in the order of the identities; a few hundred at most are expected
     */
    List<Location> all();
}
