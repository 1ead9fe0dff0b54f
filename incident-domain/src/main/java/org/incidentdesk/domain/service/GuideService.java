package org.incidentdesk.domain.service;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.GuideAdministration;
import org.incidentdesk.domain.port.driving.GuideDefinition;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;

final class GuideService implements GuideAdministration {

    private static final Definitions.Kind<GuideDefinition, Guide> GUIDE = new Definitions.Kind<>(
            "guide", (repositories, guide) -> repositories.guides().save(guide), Guide::id, Guide::version);

    private final Desk desk;
    private final Definitions definitions;

    GuideService(Desk desk, Definitions definitions) {
        this.desk = desk;
        this.definitions = definitions;
    }

    @Override
    public List<Guide> guides(Actor actor) {
        actor.mustBeStaff("READ_GUIDES");
        Map<GuideId, Guide> guides = new TreeMap<>();
        Guide.shipped().forEach(guide -> guides.put(guide.id(), guide));
        desk.ports().unitOfWork().reading(repositories -> repositories.guides().all()).stream()
                .forEach(guide -> guides.put(guide.id(), guide));
        return List.copyOf(guides.values());
    }

    @Override
    public Guide guide(Actor actor, GuideId id) {
        actor.mustBeStaff("READ_GUIDES");
        return desk.ports().unitOfWork().reading(repositories -> new References(repositories).guide(id));
    }

    @Override
    public Guide revision(Actor actor, GuideId id, long version) {
        actor.mustBeStaff("READ_GUIDES");
        return desk.ports().unitOfWork().reading(repositories -> new References(repositories).guide(id, version));
    }

    @Override
    public Receipt addGuide(Request<GuideDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_GUIDES");
        return definitions.add(GUIDE, request, (repositories, definition) -> {
            String slug = Definitions.freeSlug(
                    definition.name(),
                    taken -> References.shippedGuide(new GuideId(taken)).isPresent()
                            || repositories.guides().find(new GuideId(taken)).isPresent());
            return guide(repositories, new GuideId(slug), definition, 0);
        });
    }

    @Override
    public Receipt changeGuide(GuideId id, Request<GuideDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_GUIDES");
        return definitions.change(
                GUIDE,
                request,
                repositories -> new References(repositories).guide(id),
                (repositories, before) -> guide(repositories, id, request.command(), before.version()));
    }

    private static Guide guide(Repositories repositories, GuideId id, GuideDefinition definition, long version) {
        return DefinitionReferences.judged(
                repositories,
                definition,
                () -> new Guide(id, definition.name(), definition.start(), definition.nodes(), version));
    }
}
