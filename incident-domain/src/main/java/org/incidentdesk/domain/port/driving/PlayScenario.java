package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/**
 * A scenario to be recorded as a ticket.
 *
 * @param scenario which scenario
 * @param title the student's own title, instead of the scenario's
 * @param description the student's own words, instead of the scenario's
 */
public record PlayScenario(ScenarioId scenario, Optional<Title> title, Optional<Text> description) {}
