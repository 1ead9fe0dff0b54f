package org.incidentdesk.domain.port.driving;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.servicelevel.Basis;
import org.incidentdesk.domain.servicelevel.TargetStart;
import org.incidentdesk.domain.servicelevel.Targets;
import org.incidentdesk.domain.text.Title;

/**
 * What a service level shall be.
 *
 * @param name the name
 * @param basis what its targets hang on
 * @param targets the two times for each of the five levels, very low first
 * @param calendar when time counts; always where there is none
 * @param start from when on time counts
 */
public record ServiceLevelDefinition(
        Title name, Basis basis, List<Targets> targets, Optional<CalendarId> calendar, TargetStart start) {
    /** Copies the targets. */
    public ServiceLevelDefinition {
        targets = List.copyOf(targets);
    }
}
