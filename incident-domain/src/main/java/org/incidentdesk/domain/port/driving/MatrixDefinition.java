package org.incidentdesk.domain.port.driving;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
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
public record MatrixDefinition(Title name, Map<Impact, Map<Urgency, Priority>> cells) {
    /** Sorts the cells, so that equal wishes read alike. */
    public MatrixDefinition {
        Map<Impact, Map<Urgency, Priority>> sorted = new TreeMap<>();
        cells.forEach((impact, row) -> sorted.put(impact, Collections.unmodifiableMap(new TreeMap<>(row))));
        cells = Collections.unmodifiableMap(sorted);
    }
}
