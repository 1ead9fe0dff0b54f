package org.incidentdesk.web.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.servicelevel.Basis;
import org.incidentdesk.domain.servicelevel.ServiceLevel;
import org.incidentdesk.domain.servicelevel.TargetStart;
import org.incidentdesk.domain.servicelevel.Targets;

/**
 * A service level.
 *
 * @param id which service level
 * @param version its version, which its ETag begins with; 0 for a shipped one that was never changed
 * @param name the name
 * @param basis what its targets hang on
 * @param targets the targets for each level of that
 * @param calendar when time counts; always where there is none
 * @param start from when on time counts
 */
public record ServiceLevelJson(
        String id,
        long version,
        String name,
        Basis basis,
        Map<Priority, TargetsJson> targets,
        Optional<String> calendar,
        TargetStart start) {

    /**
     * The targets of one level: PT8H for working time, P3D for working days, P3D/END for the end of a working day.
     *
     * @param toOwn the time to take a ticket in charge
     * @param toResolve the time to solve it
     */
    public record TargetsJson(String toOwn, String toResolve) {}

    /**
     * Made of a service level.
     *
     * @param level the service level
     * @return what readers see
     */
    public static ServiceLevelJson of(ServiceLevel level) {
        Map<Priority, TargetsJson> targets = new EnumMap<>(Priority.class);
        for (Priority each : Priority.values()) {
            Targets promised = level.targets().get(each.ordinal());
            targets.put(
                    each,
                    new TargetsJson(
                            promised.toOwn().toString(), promised.toResolve().toString()));
        }
        return new ServiceLevelJson(
                level.id().value(),
                level.version(),
                level.name().value(),
                level.basis(),
                targets,
                Ids.of(level.calendar()),
                level.start());
    }
}
