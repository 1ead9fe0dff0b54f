package org.incidentdesk.web.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.incidentdesk.domain.classroom.ExpectedAnswer;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.port.driving.PlayScenario;
import org.incidentdesk.domain.port.driving.ScenarioDefinition;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.Outcome;

/** The bodies of requests concerning a class. */
final class ClassBodies {

    private ClassBodies() {}

    record ExpectedBody(String category, Impact impact, Urgency urgency, String group, Outcome outcome) {

        private ExpectedAnswer answer(Values values) {
            return new ExpectedAnswer(
                    values.maybe("/expected/category", category, CategoryId::new),
                    Optional.ofNullable(impact),
                    Optional.ofNullable(urgency),
                    values.maybe("/expected/group", group, GroupId::new),
                    Optional.ofNullable(outcome));
        }
    }

    record ScenarioBody(
            @NotNull String title,
            @NotNull String description,
            @NotNull Channel channel,
            String requester,
            @Valid ExpectedBody expected) {

        ScenarioDefinition definition() {
            Values values = new Values();
            Title called = values.need("/title", title, Title::new);
            Text words = values.need("/description", description, Text::new);
            Optional<PersonId> caller = values.maybe("/requester", requester, PersonId::new);
            ExpectedAnswer answer = expected == null ? ExpectedAnswer.NONE : expected.answer(values);
            values.check();
            return new ScenarioDefinition(called, words, channel, caller, answer);
        }
    }

    record PlayBody(String title, String description) {

        PlayScenario command(ScenarioId scenario) {
            Values values = new Values();
            Optional<Title> own = values.maybe("/title", title, Title::new);
            Optional<Text> words = values.maybe("/description", description, Text::new);
            values.check();
            return new PlayScenario(scenario, own, words);
        }
    }
}
