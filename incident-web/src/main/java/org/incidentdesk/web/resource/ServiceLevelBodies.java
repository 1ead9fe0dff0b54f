package org.incidentdesk.web.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.port.driving.ServiceLevelDefinition;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.servicelevel.Basis;
import org.incidentdesk.domain.servicelevel.Target;
import org.incidentdesk.domain.servicelevel.TargetStart;
import org.incidentdesk.domain.servicelevel.Targets;
import org.incidentdesk.domain.text.Title;

/** The bodies of requests concerning service levels. */
final class ServiceLevelBodies {

    private ServiceLevelBodies() {}

    record TargetsBody(@NotNull String toOwn, @NotNull String toResolve) {}

    record ServiceLevelBody(
            @NotNull String name,
            Basis basis,
            @NotNull Map<Priority, @NotNull @Valid TargetsBody> targets,
            String calendar,
            TargetStart start) {

        ServiceLevelDefinition definition() {
            Values values = new Values();
            Title title = values.need("/name", name, Title::new);
            Optional<CalendarId> hours = values.maybe("/calendar", calendar, CalendarId::new);
            List<Targets> promised = new ArrayList<>();
            for (Priority level : Priority.values()) {
                TargetsBody body = targets.get(level);
                String place = "/targets/" + level;
                if (body == null) {
                    values.fault(new Fault(place, "missing", Map.of()));
                    continue;
                }
                Optional<Target> own = values.maybe(place + "/toOwn", body.toOwn(), Target::parse);
                Optional<Target> resolve = values.maybe(place + "/toResolve", body.toResolve(), Target::parse);
                if (own.isPresent() && resolve.isPresent()) {
                    promised.add(new Targets(own.get(), resolve.get()));
                }
            }
            values.check();
            return new ServiceLevelDefinition(
                    title,
                    basis == null ? Basis.URGENCY : basis,
                    promised,
                    hours,
                    start == null ? TargetStart.OPENING : start);
        }
    }
}
