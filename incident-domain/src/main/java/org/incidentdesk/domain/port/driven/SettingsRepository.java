package org.incidentdesk.domain.port.driven;

import org.incidentdesk.domain.settings.DeskSettings;

/** The desk's settings, of which there is one set. */
public interface SettingsRepository {

    /**
     * The settings in force.
     *
     * @return what was saved last; {@link DeskSettings#standard()} at version 0 where nothing was
     */
    DeskSettings get();

    /**
     * Puts settings in force.
     *
     * @param settings the settings, at the version that they were found with
     * @return the same at their new version
     * @throws org.incidentdesk.domain.refusal.Conflict if that is not the present version
     */
    DeskSettings save(DeskSettings settings);
}
