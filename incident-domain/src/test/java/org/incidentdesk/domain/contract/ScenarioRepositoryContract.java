package org.incidentdesk.domain.contract;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.classroom.ExpectedAnswer;
import org.incidentdesk.domain.classroom.Scenario;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.ScenarioRepository;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.Outcome;

/** What a {@link ScenarioRepository} keeps. */
public interface ScenarioRepositoryContract extends WholeListContract<ScenarioId, Scenario> {

    @Override
    default ScenarioRepository repository(Repositories repositories) {
        return repositories.scenarios();
    }

    @Override
    default List<Scenario> all(Repositories repositories) {
        return repositories.scenarios().all();
    }

    @Override
    default Scenario named(String id) {
        return SampleThings.scenario(new ScenarioId(id));
    }

    @Override
    default List<Scenario> examples() {
        return List.of(
                SampleThings.scenario(new ScenarioId(Fresh.id("scenario"))),
                new Scenario(
                        new ScenarioId(Fresh.id("scenario")),
                        new Title(Fresh.ofLength(Title.MAX_LENGTH)),
                        new Text(Fresh.ofLength(Text.MAX_LENGTH)),
                        Channel.EMAIL,
                        Optional.of(Fresh.person()),
                        new ExpectedAnswer(
                                Optional.of(Fresh.category()),
                                Optional.of(Impact.LOW),
                                Optional.of(Urgency.VERY_HIGH),
                                Optional.of(Fresh.group()),
                                Optional.of(Outcome.WORKAROUND)),
                        0));
    }

    @Override
    default Scenario changed(Scenario thing) {
        return new Scenario(
                thing.id(),
                new Title("Autrement « 🙂 »"),
                new Text("Autre texte\n系統"),
                Channel.PORTAL,
                thing.requester().isPresent() ? Optional.empty() : Optional.of(Fresh.person()),
                thing.expected().group().isPresent()
                        ? ExpectedAnswer.NONE
                        : new ExpectedAnswer(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Fresh.group()),
                                Optional.of(Outcome.FIXED)),
                thing.version());
    }

    @Override
    default ScenarioId id(Scenario thing) {
        return thing.id();
    }

    @Override
    default long version(Scenario thing) {
        return thing.version();
    }

    @Override
    default Scenario atVersion(Scenario thing, long version) {
        return thing.atVersion(version);
    }
}
