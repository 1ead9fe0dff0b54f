package org.incidentdesk.domain.port.driving;

import java.util.Map;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.text.Title;

/**
 * What a matrix shall be.
 *
 * @param name the name
 * @param cells the priority by impact, then urgency
 */
public record MatrixDefinition(Title name, Map<Impact, Map<Urgency, Priority>> cells) {}
