package org.incidentdesk.domain.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.classroom.Scenario;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.GuideDefinition;
import org.incidentdesk.domain.port.driving.RuleDefinition;
import org.incidentdesk.domain.port.driving.ScenarioDefinition;
import org.incidentdesk.domain.port.driving.TemplateDefinition;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;

/** What templates, rules, guides and scenarios name: all of it is looked up before anything is refused, so that every fault is told. */
final class DefinitionReferences {

    private final Repositories repositories;
    private final List<Fault> faults = new ArrayList<>();

    private DefinitionReferences(Repositories repositories) {
        this.repositories = repositories;
    }

    /** A template whose own faults are told together with those of what it names. */
    static TicketTemplate judged(
            Repositories repositories, TemplateDefinition template, Supplier<TicketTemplate> maker) {
        DefinitionReferences references = new DefinitionReferences(repositories);
        template.prefill().location().ifPresent(references::location);
        int place = 0;
        for (AssetId asset : template.prefill().assets()) {
            references.known(
                    "prefill.assets[" + place++ + "]", repositories.assets().find(asset), asset);
        }
        template.prefill().impact().ifPresent(impact -> references.offered("prefill.impact", impact));
        template.prefill().urgency().ifPresent(urgency -> references.offered("prefill.urgency", urgency));
        return references.made(maker);
    }

    /** A rule whose own faults are told together with those of what it names. */
    static ReportRule judged(Repositories repositories, RuleDefinition rule, Supplier<ReportRule> maker) {
        ReportRule.Conditions when = rule.when();
        ReportRule.Actions then = rule.then();
        DefinitionReferences references = new DefinitionReferences(repositories);
        int place = 0;
        for (GroupId group : when.groups()) {
            references.known(
                    "when.groups[" + place++ + "]", repositories.groups().find(group), group);
        }
        place = 0;
        for (CategoryId category : when.categories()) {
            references.known(
                    "when.categories[" + place++ + "]",
                    repositories.categories().find(category),
                    category);
        }
        then.category().ifPresent(references::category);
        then.group().ifPresent(group -> references.group("then.group", group));
        then.urgency().ifPresent(urgency -> references.offered("then.urgency", urgency));
        return references.made(maker);
    }

    /** A guide whose own faults are told together with those of what it names. */
    static Guide judged(Repositories repositories, GuideDefinition guide, Supplier<Guide> maker) {
        DefinitionReferences references = new DefinitionReferences(repositories);
        for (int i = 0; i < guide.nodes().size(); i++) {
            String place = "nodes[" + i + "]";
            if (guide.nodes().get(i) instanceof GuideNode.ArticleEnd end) {
                references.known(place + ".article", repositories.articles().find(end.article()), end.article());
            } else if (guide.nodes().get(i) instanceof GuideNode.EscalationEnd end) {
                end.group().ifPresent(group -> references.group(place + ".group", group));
            }
        }
        return references.made(maker);
    }

    /** A scenario whose own faults are told together with those of what it names. */
    static Scenario judged(Repositories repositories, ScenarioDefinition scenario, Supplier<Scenario> maker) {
        DefinitionReferences references = new DefinitionReferences(repositories);
        scenario.requester()
                .ifPresent(person ->
                        references.known("requester", repositories.people().find(person), person));
        scenario.expected()
                .category()
                .ifPresent(category -> references.known(
                        "expected.category", repositories.categories().find(category), category));
        scenario.expected().group().ifPresent(group -> references.group("expected.group", group));
        return references.made(maker);
    }

    /** Whether a template, a canned answer or a rule names a category. */
    static boolean name(Repositories repositories, CategoryId id) {
        return repositories.templates().find(id).isPresent()
                || repositories.cannedAnswers().all().stream()
                        .anyMatch(answer -> answer.category().equals(Optional.of(id)))
                || repositories.reportRules().all().stream()
                        .anyMatch(rule -> rule.when().categories().contains(id)
                                || rule.then().category().equals(Optional.of(id)));
    }

    private void known(String field, Optional<?> found, Object id) {
        if (found.isEmpty()) {
            faults.add(new Fault(field, "unknown-reference", Map.of("value", id.toString())));
        }
    }

    private void fit(String field, Object id, boolean fit) {
        if (!fit) {
            faults.add(new Fault(field, "unfit-reference", Map.of("value", id.toString())));
        }
    }

    private void location(LocationId id) {
        known("prefill.location", repositories.locations().find(id), id);
    }

    private void category(CategoryId id) {
        Optional<Category> found = repositories.categories().find(id);
        known("then.category", found, id);
        found.ifPresent(category -> fit("then.category", id, takesIncidents(category)));
    }

    private void group(String field, GroupId id) {
        Optional<Group> found = repositories.groups().find(id);
        known(field, found, id);
        found.ifPresent(group -> fit(field, id, group.active()));
    }

    private void offered(String field, Impact impact) {
        fit(field, impact, matrix().impacts().contains(impact));
    }

    private void offered(String field, Urgency urgency) {
        fit(field, urgency, matrix().urgencies().contains(urgency));
    }

    private PriorityMatrix matrix() {
        return new References(repositories).matrix(repositories.settings().get().matrix());
    }

    private <T> T made(Supplier<T> maker) {
        try {
            T made = maker.get();
            if (faults.isEmpty()) {
                return made;
            }
        } catch (InvalidValue e) {
            faults.addAll(0, e.faults());
        }
        throw new InvalidValue(faults);
    }

    static boolean takesIncidents(Category category) {
        return category.forIncidents() && !category.retired();
    }
}
