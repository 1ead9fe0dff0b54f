package org.incidentdesk.domain.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ServiceLevelAdministration;
import org.incidentdesk.domain.port.driving.ServiceLevelDefinition;
import org.incidentdesk.domain.servicelevel.ServiceLevel;

final class ServiceLevelService implements ServiceLevelAdministration {

    private static final Definitions.Kind<ServiceLevelDefinition, ServiceLevel> LEVEL = new Definitions.Kind<>(
            "serviceLevel",
            (repositories, level) -> repositories.serviceLevels().save(level),
            ServiceLevel::id,
            ServiceLevel::version);

    private final Desk desk;
    private final Definitions definitions;

    ServiceLevelService(Desk desk, Definitions definitions) {
        this.desk = desk;
        this.definitions = definitions;
    }

    @Override
    public List<ServiceLevel> serviceLevels(Actor actor) {
        actor.mustBeStaff("READ_SETTINGS");
        return desk.ports().unitOfWork().reading(ServiceLevelService::all);
    }

    private static List<ServiceLevel> all(Repositories repositories) {
        List<ServiceLevel> levels = new ArrayList<>(repositories.serviceLevels().all());
        Set<ServiceLevelId> stored = new HashSet<>();
        levels.forEach(level -> stored.add(level.id()));
        ServiceLevel.shipped().stream()
                .filter(shipped -> !stored.contains(shipped.id()))
                .forEach(levels::add);
        levels.sort(Comparator.comparing(ServiceLevel::id));
        return levels;
    }

    @Override
    public ServiceLevel serviceLevel(Actor actor, ServiceLevelId id) {
        actor.mustBeStaff("READ_SETTINGS");
        return desk.ports().unitOfWork().reading(repositories -> Agreements.level(repositories, id));
    }

    @Override
    public Receipt addServiceLevel(Request<ServiceLevelDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_SERVICE_LEVELS");
        return definitions.add(LEVEL, request, (repositories, definition) -> {
            Set<String> taken = new HashSet<>();
            all(repositories).forEach(level -> taken.add(level.id().value()));
            ServiceLevelId id = new ServiceLevelId(Definitions.freeSlug(definition.name(), taken::contains));
            return level(repositories, id, definition, 0);
        });
    }

    @Override
    public Receipt changeServiceLevel(ServiceLevelId id, Request<ServiceLevelDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_SERVICE_LEVELS");
        return definitions.change(
                LEVEL,
                request,
                repositories -> Agreements.level(repositories, id),
                (repositories, before) -> level(repositories, id, request.command(), before.version()));
    }

    private static ServiceLevel level(
            Repositories repositories, ServiceLevelId id, ServiceLevelDefinition definition, long version) {
        definition.calendar().ifPresent(new References(repositories)::calendar);
        return new ServiceLevel(
                id,
                definition.name(),
                definition.basis(),
                definition.targets(),
                definition.calendar(),
                definition.start(),
                version);
    }
}
