package org.incidentdesk.domain.port.driving;

import org.incidentdesk.domain.text.Title;

/**
 * What a location shall be.
 *
 * @param name the name
 * @param active whether it may still be chosen
 */
public record LocationDefinition(Title name, boolean active) {}
