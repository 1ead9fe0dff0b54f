package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.settings.DeskSettings;

/**
 * What the desk's settings shall be; all of them.
 *
 * @param settings the settings; their version is not looked at
 */
public record SettingsChange(DeskSettings settings) {}
