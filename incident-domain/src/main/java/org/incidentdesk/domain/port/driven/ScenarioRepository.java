package org.incidentdesk.domain.port.driven;

import java.util.List;
import org.incidentdesk.domain.classroom.Scenario;
import org.incidentdesk.domain.identity.ScenarioId;

/** The scenarios of a class. */
public interface ScenarioRepository extends Repository<ScenarioId, Scenario> {

    /**
     * All of them.
     *
     * @return every one, in the order of the identities; a few dozen at most are expected
     */
    List<Scenario> all();
}
