package org.incidentdesk.web.page;

import java.util.Optional;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.port.driving.LocationDefinition;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.page.frame.Visit;

/** The locations where requesters work. */
final class LocationShelf implements Shelf {

    private final SettingSources sources;

    LocationShelf(SettingSources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "locations";
    }

    private Location find(Visit visit, String id) {
        return sources.catalogue().location(visit.actor(), Shelf.id("location", id, LocationId::new));
    }

    private static Thing thing(Location location) {
        return new Thing(location.id().value(), location.version(), location.name(), "", location.active());
    }

    @Override
    public Stretch stretch(Visit visit, Wanted wanted) {
        return Shelf.all(sources.catalogue().locations(visit.actor()).stream()
                .map(LocationShelf::thing)
                .toList());
    }

    @Override
    public Thing thing(Visit visit, String id) {
        return thing(find(visit, id));
    }

    @Override
    public void fields(Visit visit, Sheet sheet, Optional<String> id) {
        Optional<Location> present = id.map(known -> find(visit, known));
        sheet.text("name", true)
                .with("name", present.map(Location::name))
                .check("active", present.map(Location::active).orElse(true));
    }

    @Override
    public Kept keep(Visit visit, Optional<String> id) {
        Title name = visit.form().required("name", Title::new);
        visit.form().mustBeSound();
        LocationDefinition wish = new LocationDefinition(name, Inputs.yes(visit, "active"));
        return Kept.of(
                id.isEmpty()
                        ? sources.catalogue().addLocation(Wishes.add(visit, wish))
                        : sources.catalogue()
                                .changeLocation(find(visit, id.get()).id(), Wishes.change(visit, wish)));
    }
}
