package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.settings.DeskSettings;

/**
 * What the desk's settings shall be; all of them but the synonyms, which have a change of their own.
 *
 * @param settings the settings; their version and their synonyms are not looked at
 */
public record SettingsChange(DeskSettings settings) {}
