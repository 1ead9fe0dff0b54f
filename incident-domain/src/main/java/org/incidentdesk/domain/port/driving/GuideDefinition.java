package org.incidentdesk.domain.port.driving;

import java.util.List;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.text.Title;

/**
 * What a diagnostic guide shall be.
 *
 * @param name what technicians choose it by
 * @param start where every run begins
 * @param nodes all nodes
 */
public record GuideDefinition(Title name, NodeId start, List<GuideNode> nodes) {
    /** Copies the nodes. */
    public GuideDefinition {
        nodes = List.copyOf(nodes);
    }
}
