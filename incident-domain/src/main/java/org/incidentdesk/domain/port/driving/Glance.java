package org.incidentdesk.domain.port.driving;

import java.util.List;
import java.util.Map;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Attendance;

/**
 * What whoever has tickets before the eyes must know to look again.
 *
 * @param versions the present version of each ticket that the asker may see
 * @param others who else is there, ordered by ticket and person; nobody for requesters
 */
public record Glance(Map<TicketNumber, Long> versions, List<Attendance> others) {

    /** Copies both. */
    public Glance {
        versions = Map.copyOf(versions);
        others = List.copyOf(others);
    }
}
