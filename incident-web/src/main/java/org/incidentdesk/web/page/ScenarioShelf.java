package org.incidentdesk.web.page;

import java.util.Optional;
import org.incidentdesk.domain.classroom.ExpectedAnswer;
import org.incidentdesk.domain.classroom.Scenario;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.port.driving.ScenarioDefinition;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.FieldModel.Kind;

/** The scenarios of a class, with the answers that the teacher expects. */
final class ScenarioShelf implements Shelf {

    private final SettingSources sources;

    ScenarioShelf(SettingSources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "scenarios";
    }

    private Scenario find(Visit visit, String id) {
        return sources.classroom().scenario(visit.actor(), Shelf.id("scenario", id, ScenarioId::new));
    }

    private static Thing thing(Scenario scenario) {
        return new Thing(scenario.id().value(), scenario.version(), scenario.title(), "", true);
    }

    @Override
    public Stretch stretch(Visit visit, Wanted wanted) {
        return Shelf.all(sources.classroom().scenarios(visit.actor()).stream()
                .map(ScenarioShelf::thing)
                .toList());
    }

    @Override
    public Thing thing(Visit visit, String id) {
        return thing(find(visit, id));
    }

    @Override
    public void fields(Visit visit, Sheet sheet, Optional<String> id) {
        Optional<Scenario> present = id.map(known -> find(visit, known));
        ExpectedAnswer expected = present.map(Scenario::expected).orElse(ExpectedAnswer.NONE);
        Choices choices = sources.choices();
        sheet.text("title", true)
                .with("title", present.map(Scenario::title))
                .area("description", true)
                .hint("settings.scenario.hint")
                .with("description", present.map(Scenario::description))
                .field(Kind.PICK, "channel", true, Choices.words(visit, Channel.values()))
                .with("channel", present.map(Scenario::channel))
                .field(Kind.SEARCHED, "requester", false, choices.everybody(visit))
                .hint("settings.requester.hint")
                .with("requester", present.flatMap(Scenario::requester))
                .field(Kind.SEARCHED, "expectedCategory", false, choices.categories(visit))
                .hint("settings.expected.hint")
                .with("expectedCategory", expected.category())
                .choice("expectedImpact", false, Choices.words(visit, Impact.values()))
                .with("expectedImpact", expected.impact())
                .choice("expectedUrgency", false, Choices.words(visit, Urgency.values()))
                .with("expectedUrgency", expected.urgency())
                .choice("expectedGroup", false, choices.groups(visit))
                .with("expectedGroup", expected.group())
                .choice("expectedOutcome", false, Choices.words(visit, Outcome.values()))
                .with("expectedOutcome", expected.outcome());
    }

    @Override
    public Kept keep(Visit visit, Optional<String> id) {
        Form form = visit.form();
        Title title = form.required("title", Title::new);
        Text description = form.required("description", Text::new);
        Channel channel = form.required("channel", Inputs.oneOf("channel", Channel.class));
        Optional<PersonId> requester = form.optional("requester", PersonId::new);
        ExpectedAnswer expected = new ExpectedAnswer(
                form.optional("expectedCategory", CategoryId::new),
                form.optional("expectedImpact", Inputs.oneOf("expectedImpact", Impact.class)),
                form.optional("expectedUrgency", Inputs.oneOf("expectedUrgency", Urgency.class)),
                form.optional("expectedGroup", GroupId::new),
                form.optional("expectedOutcome", Inputs.oneOf("expectedOutcome", Outcome.class)));
        form.mustBeSound();
        ScenarioDefinition wish = new ScenarioDefinition(title, description, channel, requester, expected);
        return Kept.of(
                id.isEmpty()
                        ? sources.classroom().addScenario(Wishes.add(visit, wish))
                        : sources.classroom()
                                .changeScenario(find(visit, id.get()).id(), Wishes.change(visit, wish)));
    }
}
