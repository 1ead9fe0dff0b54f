package org.incidentdesk.examples.sqlite;

import org.incidentdesk.domain.port.driven.SettingsRepository;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.settings.DeskSettings;

/** The settings: one document under one name. Any version but the present one is stale, the first included. */
final class Settings extends Documents<String, DeskSettings> implements SettingsRepository {

    private static final String NAME = "settings";

    Settings(Sql sql) {
        super(sql, new Kind<>(NAME, DeskSettings.class, any -> NAME, DeskSettings::version, DeskSettings::atVersion));
    }

    @Override
    public DeskSettings get() {
        return find(NAME).orElseGet(DeskSettings::standard);
    }

    @Override
    void refuse(String id, long seen, long present) {
        throw Conflict.staleVersion(id, seen, present);
    }
}
