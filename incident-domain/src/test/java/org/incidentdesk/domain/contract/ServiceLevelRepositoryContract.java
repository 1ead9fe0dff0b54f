package org.incidentdesk.domain.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.ServiceLevelRepository;
import org.incidentdesk.domain.servicelevel.Basis;
import org.incidentdesk.domain.servicelevel.ServiceLevel;
import org.incidentdesk.domain.servicelevel.Target;
import org.incidentdesk.domain.servicelevel.TargetStart;
import org.incidentdesk.domain.servicelevel.Targets;
import org.incidentdesk.domain.text.Title;

/** What a {@link ServiceLevelRepository} keeps. */
public interface ServiceLevelRepositoryContract extends WholeListContract<ServiceLevelId, ServiceLevel> {

    private static ServiceLevelId fresh() {
        return new ServiceLevelId(Fresh.id("level"));
    }

    @Override
    default ServiceLevelRepository repository(Repositories repositories) {
        return repositories.serviceLevels();
    }

    @Override
    default List<ServiceLevel> all(Repositories repositories) {
        return repositories.serviceLevels().all();
    }

    @Override
    default ServiceLevel named(String id) {
        return new ServiceLevel(
                new ServiceLevelId(id),
                new Title("Standard"),
                Basis.URGENCY,
                ServiceLevel.standard().targets(),
                Optional.empty(),
                TargetStart.OPENING,
                0);
    }

    @Override
    default List<ServiceLevel> examples() {
        List<Targets> targets = new ArrayList<>();
        for (int level = 0; level < ServiceLevel.LEVELS; level++) {
            targets.add(new Targets(Target.endOfDay(level), Target.days(level + 1)));
        }
        return List.of(
                named(Fresh.id("level")),
                new ServiceLevel(
                        fresh(),
                        new Title(Fresh.ofLength(Title.MAX_LENGTH)),
                        Basis.PRIORITY,
                        targets,
                        Optional.of(new CalendarId(Fresh.id("calendar"))),
                        TargetStart.GROUP_ASSIGNMENT,
                        0));
    }

    @Override
    default ServiceLevel changed(ServiceLevel thing) {
        Targets targets = new Targets(
                Target.working(Duration.ofSeconds(1)),
                Target.working(Duration.ofDays(Target.MAX_DAYS).minusSeconds(1)));
        return new ServiceLevel(
                thing.id(),
                new Title("Autrement"),
                thing.basis() == Basis.URGENCY ? Basis.PRIORITY : Basis.URGENCY,
                Collections.nCopies(ServiceLevel.LEVELS, targets),
                thing.calendar().isPresent() ? Optional.empty() : Optional.of(new CalendarId("bureau")),
                thing.start() == TargetStart.OPENING ? TargetStart.GROUP_ASSIGNMENT : TargetStart.OPENING,
                thing.version());
    }

    @Override
    default ServiceLevelId id(ServiceLevel thing) {
        return thing.id();
    }

    @Override
    default long version(ServiceLevel thing) {
        return thing.version();
    }

    @Override
    default ServiceLevel atVersion(ServiceLevel thing, long version) {
        return thing.atVersion(version);
    }
}
