package org.incidentdesk.persistence.repository;

import org.incidentdesk.domain.port.driven.SettingsRepository;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.persistence.mapping.CatalogueMapping;
import org.incidentdesk.persistence.row.DeskSettingsRow;

/** The desk's settings in the only row of their table. */
final class JpaSettingsRepository extends VersionedRepository<String, DeskSettings, DeskSettingsRow>
        implements SettingsRepository {

    JpaSettingsRepository(UnitSession session) {
        super(session, "settings", DeskSettingsRow.class, CatalogueMapping::row, CatalogueMapping::settings);
    }

    @Override
    Object key(String id) {
        return id;
    }

    @Override
    public DeskSettings get() {
        return findByKey(DeskSettingsRow.ONLY).orElseGet(DeskSettings::standard);
    }
}
