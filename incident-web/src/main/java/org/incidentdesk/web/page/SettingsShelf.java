package org.incidentdesk.web.page;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.web.page.frame.Visit;

/** A part of the desk's settings, of which there is one set: nothing is listed, and the version is that of the set. */
abstract class SettingsShelf implements Shelf {

    private final String name;
    private final SettingSources sources;

    SettingsShelf(String name, SettingSources sources) {
        this.name = name;
        this.sources = sources;
    }

    final SettingSources sources() {
        return sources;
    }

    final DeskSettings settings(Visit visit) {
        return sources.desk().settings(visit.actor());
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Optional<String> only() {
        return Optional.of(name);
    }

    @Override
    public final Stretch stretch(Visit visit, Wanted wanted) {
        return Shelf.all(List.of(thing(visit, name)));
    }

    @Override
    public final Thing thing(Visit visit, String id) {
        return new Thing(
                Shelf.the(name, "settings", id),
                settings(visit).version(),
                visit.words().of("settings.kind." + name),
                "",
                true);
    }
}
