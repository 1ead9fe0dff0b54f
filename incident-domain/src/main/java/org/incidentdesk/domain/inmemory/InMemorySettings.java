package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.port.driven.SettingsRepository;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.settings.DeskSettings;

final class InMemorySettings implements SettingsRepository {

    private static final String KEY = "settings";

    private final Unit unit;

    InMemorySettings(Unit unit) {
        this.unit = unit;
    }

    @Override
    public DeskSettings get() {
        return in(unit.state());
    }

    private static DeskSettings in(State state) {
        DeskSettings saved = state.in(Table.SETTINGS).get(KEY);
        return saved == null ? DeskSettings.standard() : saved;
    }

    @Override
    public DeskSettings save(DeskSettings settings) {
        DeskSettings after = settings.atVersion(settings.version() + 1);
        unit.write((state, atEnd) -> {
            long actual = in(state).version();
            if (actual != settings.version()) {
                throw atEnd ? Conflict.concurrentChange(KEY) : Conflict.staleVersion(KEY, settings.version(), actual);
            }
            return state.with(Table.SETTINGS, KEY, after);
        });
        return after;
    }
}
