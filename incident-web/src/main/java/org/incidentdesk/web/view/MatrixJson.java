package org.incidentdesk.web.view;

import java.util.List;
import java.util.Map;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.Urgency;

/**
 * A priority matrix.
 *
 * @param id which matrix
 * @param version its version, which its ETag begins with; 0 for a shipped one that was never changed
 * @param name the name
 * @param impacts the levels of impact that it offers
 * @param urgencies the levels of urgency that it offers
 * @param cells the priority for each impact and, within it, each urgency
 */
public record MatrixJson(
        String id,
        long version,
        String name,
        List<Impact> impacts,
        List<Urgency> urgencies,
        Map<Impact, Map<Urgency, Priority>> cells) {

    /**
     * Made of a matrix.
     *
     * @param matrix the matrix
     * @return what readers see
     */
    public static MatrixJson of(PriorityMatrix matrix) {
        return new MatrixJson(
                matrix.id().value(),
                matrix.version(),
                matrix.name().value(),
                matrix.impacts(),
                matrix.urgencies(),
                matrix.cells());
    }
}
