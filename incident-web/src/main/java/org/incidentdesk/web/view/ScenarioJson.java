package org.incidentdesk.web.view;

import java.util.Optional;
import org.incidentdesk.domain.classroom.ExpectedAnswer;
import org.incidentdesk.domain.classroom.Scenario;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.Outcome;

/**
 * A scenario of a class.
 *
 * @param id which scenario
 * @param version its version, which its ETag begins with
 * @param title the report's title
 * @param description what the caller says
 * @param channel how the report comes
 * @param requester who calls; whoever plays it where there is none
 * @param expected the expected answer, which students are not shown
 */
public record ScenarioJson(
        String id,
        long version,
        String title,
        String description,
        Channel channel,
        Optional<String> requester,
        ExpectedJson expected) {

    /**
     * What a teacher expects, as far as there is one right answer.
     *
     * @param category how it is classified at last
     * @param impact its impact
     * @param urgency its urgency
     * @param group to which group it is escalated
     * @param outcome how it ends
     */
    public record ExpectedJson(
            Optional<String> category,
            Optional<Impact> impact,
            Optional<Urgency> urgency,
            Optional<String> group,
            Optional<Outcome> outcome) {}

    /**
     * Made of a scenario.
     *
     * @param scenario the scenario, as the reader may see it
     * @return what readers see
     */
    public static ScenarioJson of(Scenario scenario) {
        ExpectedAnswer expected = scenario.expected();
        return new ScenarioJson(
                scenario.id().value(),
                scenario.version(),
                scenario.title().value(),
                scenario.description().value(),
                scenario.channel(),
                Ids.of(scenario.requester()),
                new ExpectedJson(
                        Ids.of(expected.category()),
                        expected.impact(),
                        expected.urgency(),
                        Ids.of(expected.group()),
                        expected.outcome()));
    }
}
