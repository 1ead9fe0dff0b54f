package org.incidentdesk.persistence.repository;

import org.incidentdesk.domain.classroom.Scenario;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.port.driven.ScenarioRepository;
import org.incidentdesk.persistence.mapping.ClassMapping;
import org.incidentdesk.persistence.row.ScenarioRow;

/** The scenarios in their table. */
final class JpaScenarioRepository extends VersionedRepository<ScenarioId, Scenario, ScenarioRow>
        implements ScenarioRepository {

    JpaScenarioRepository(UnitSession session) {
        super(session, "scenario", ScenarioRow.class, ClassMapping::row, ClassMapping::scenario);
    }

    @Override
    Object key(ScenarioId id) {
        return id.value();
    }
}
