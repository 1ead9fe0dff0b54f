package org.incidentdesk.domain.contract;

import java.util.List;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.port.driven.LocationRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.text.Title;

/** What a {@link LocationRepository} keeps. */
public interface LocationRepositoryContract extends WholeListContract<LocationId, Location> {

    @Override
    default LocationRepository repository(Repositories repositories) {
        return repositories.locations();
    }

    @Override
    default List<Location> all(Repositories repositories) {
        return repositories.locations().all();
    }

    @Override
    default Location named(String id) {
        return new Location(new LocationId(id), new Title("Montréal"), true, 0);
    }

    @Override
    default List<Location> examples() {
        return List.of(
                new Location(Fresh.location(), new Title("Montréal"), true, 0),
                new Location(Fresh.location(), new Title("Bureau 7 « nord » 🙂 系統"), false, 0),
                new Location(Fresh.location(), new Title(Fresh.ofLength(Title.MAX_LENGTH)), true, 0));
    }

    @Override
    default Location changed(Location thing) {
        return new Location(thing.id(), new Title("Autrement"), !thing.active(), thing.version());
    }

    @Override
    default LocationId id(Location thing) {
        return thing.id();
    }

    @Override
    default long version(Location thing) {
        return thing.version();
    }

    @Override
    default Location atVersion(Location thing, long version) {
        return thing.atVersion(version);
    }
}
