package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.classroom.Scenario;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.port.driven.ScenarioRepository;

final class InMemoryScenarios extends VersionedTable<ScenarioId, Scenario> implements ScenarioRepository {

    InMemoryScenarios(Unit unit) {
        super(unit, Table.SCENARIOS, "scenario");
    }

    @Override
    ScenarioId id(Scenario thing) {
        return thing.id();
    }

    @Override
    long version(Scenario thing) {
        return thing.version();
    }

    @Override
    Scenario atVersion(Scenario thing, long version) {
        return thing.atVersion(version);
    }
}
