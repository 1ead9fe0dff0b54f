package org.incidentdesk.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdesk.domain.classroom.ExerciseReview;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.port.driving.Classroom;
import org.incidentdesk.web.page.frame.Names;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.ClassModel;
import org.incidentdesk.web.page.model.FormModel;

/** What the teacher sees: for each exercise, who did which step, what was done, and what was expected. */
final class ClassBoard {

    private final Classroom classroom;
    private final SettingSources sources;

    ClassBoard(Classroom classroom, SettingSources sources) {
        this.classroom = classroom;
        this.sources = sources;
    }

    /**
     * Which exercises are shown.
     *
     * @param group of students of which group
     * @param scenario of which scenario
     */
    record Chosen(Optional<String> group, Optional<String> scenario) {
        static final Chosen ALL = new Chosen(Optional.empty(), Optional.empty());
    }

    /** What an address says, as far as it can be chosen. */
    Chosen chosen(Visit visit, String group, String scenario) {
        return new Chosen(known(sources.choices().groups(visit), group), known(scenarios(visit), scenario));
    }

    private static Optional<String> known(List<Choice> choices, String value) {
        return choices.stream()
                .map(Choice::value)
                .filter(choice -> choice.equals(value))
                .findFirst();
    }

    private List<Choice> scenarios(Visit visit) {
        return classroom.scenarios(visit.actor()).stream()
                .map(scenario ->
                        new Choice(scenario.id().value(), scenario.title().value()))
                .toList();
    }

    ClassModel.Board show(Visit visit, Chosen chosen, FormModel list) {
        List<Choice> scenarios = scenarios(visit);
        List<ExerciseReview> reviews = classroom.results(
                visit.actor(),
                chosen.group().map(GroupId::new),
                chosen.scenario().map(ScenarioId::new));
        FormModel filter = new Sheet("filter", "/class", visit.words(), Optional.empty())
                .called("ticket.filter.show")
                .choice("group", false, sources.choices().groups(visit))
                .with("group", chosen.group())
                .choice("scenario", false, scenarios)
                .with("scenario", chosen.scenario())
                .done();
        Names names = new Names(sources.people(), visit.actor());
        Map<String, String> said = said(visit);
        return new ClassModel.Board(
                list,
                filter,
                address(chosen),
                Stream.of(ExerciseReview.Kind.values())
                        .map(kind -> visit.words().of("class.step." + kind.name()))
                        .toList(),
                reviews.stream()
                        .map(review -> row(visit, review, scenarios, names, said))
                        .toList());
    }

    private static String address(Chosen chosen) {
        String query = Stream.of(
                        chosen.group().map(group -> "group=" + encoded(group)),
                        chosen.scenario().map(scenario -> "scenario=" + encoded(scenario)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return "/class/results" + (query.isEmpty() ? "" : "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Identities of categories and groups as people know them. */
    private Map<String, String> said(Visit visit) {
        Map<String, String> said = new HashMap<>();
        sources.choices().groups(visit).forEach(group -> said.put(group.value(), group.label()));
        sources.choices().everyCategory(visit).forEach(category -> said.put(category.value(), category.label()));
        return said;
    }

    private static ClassModel.Row row(
            Visit visit, ExerciseReview review, List<Choice> scenarios, Names names, Map<String, String> said) {
        String scenario = review.exercise().scenario().value();
        return new ClassModel.Row(
                review.exercise().ticket().toString(),
                "/tickets/" + review.exercise().ticket(),
                scenarios.stream()
                        .filter(choice -> choice.value().equals(scenario))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(scenario),
                review.status().name(),
                review.steps().stream()
                        .map(step -> new ClassModel.Step(
                                step.verdict().name(),
                                visit.words()
                                        .of("class.verdict." + step.verdict().name()),
                                step.by().map(names::of).orElse(""),
                                step.said()
                                        .map(text -> spoken(visit, said, text))
                                        .orElse(""),
                                step.verdict() == ExerciseReview.Verdict.RIGHT
                                        ? ""
                                        : step.expected()
                                                .map(text -> spoken(visit, said, text))
                                                .orElse("")))
                        .toList());
    }

    /** A title as it is; identities by their names, constants by the domain's words. */
    private static String spoken(Visit visit, Map<String, String> said, String text) {
        return Stream.of(text.split(", "))
                .map(part -> said.containsKey(part)
                        ? said.get(part)
                        : part.matches("((impact|urgency) )?[A-Z_]+") ? constant(visit, part) : part)
                .collect(Collectors.joining(", "));
    }

    private static String constant(Visit visit, String part) {
        int space = part.indexOf(' ');
        String word = visit.words().word(part.substring(space + 1));
        return space < 0 ? word : visit.words().label(part.substring(0, space)) + " : " + word;
    }
}
