package org.incidentdesk.domain.service;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.asset.AssetState;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.category.CategoryTree;
import org.incidentdesk.domain.form.Prefill;
import org.incidentdesk.domain.form.ReportField;
import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.service.TicketDecisions.Unit;
import org.incidentdesk.domain.ticket.Preset;
import org.incidentdesk.domain.ticket.Ticket;

/**
 * What template and rules make of one report. What they name may have been retired since they were written; that part is
 * left out then, since a report must not fail for it.
 */
final class Presets {

    private final Unit unit;
    private final Person requester;
    private final ReportIncident command;
    private final CategoryTree tree;
    private final Optional<TicketTemplate> template;

    Presets(Unit unit, Person requester, ReportIncident command) {
        this.unit = unit;
        this.requester = requester;
        this.command = command;
        this.tree = new CategoryTree(unit.repositories().categories().all());
        this.template = command.category().flatMap(category -> template(unit.repositories(), tree, category));
    }

    /** The nearest template on the way to the root. */
    static Optional<TicketTemplate> template(Repositories repositories, CategoryTree tree, CategoryId category) {
        List<Category> path = tree.path(category);
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<TicketTemplate> found =
                    repositories.templates().find(path.get(i).id());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Refuses a report that does not say what its category demands. */
    void judge() {
        Set<ReportField> given = EnumSet.noneOf(ReportField.class);
        give(given, ReportField.LOCATION, command.location().isPresent());
        give(given, ReportField.NEEDED_BY, command.neededBy().isPresent());
        give(given, ReportField.ASSETS, !command.assets().isEmpty());
        give(given, ReportField.IMPACT, command.impact().isPresent());
        give(given, ReportField.URGENCY, command.urgency().isPresent());
        template.ifPresent(present -> {
            // a person's own location answers the question, though the report does not say it again
            boolean known =
                    requester.location().isPresent() && present.mandatory().contains(ReportField.LOCATION);
            give(given, ReportField.LOCATION, known);
            present.judge(given, unit.stamp().by().role());
        });
    }

    private static void give(Set<ReportField> given, ReportField field, boolean there) {
        if (there) {
            given.add(field);
        }
    }

    private Prefill prefill() {
        return template.map(TicketTemplate::prefill).orElse(Prefill.NOTHING);
    }

    Optional<LocationId> location() {
        return command.location()
                .or(requester::location)
                .or(() -> prefill()
                        .location()
                        .filter(id -> unit.repositories()
                                .locations()
                                .find(id)
                                .filter(Location::active)
                                .isPresent()));
    }

    Set<AssetId> assets() {
        return command.assets().isEmpty()
                ? Set.copyOf(prefill().assets().stream().filter(this::isInUse).toList())
                : command.assets();
    }

    private boolean isInUse(AssetId id) {
        return unit.repositories()
                .assets()
                .find(id)
                .filter(asset -> asset.state() != AssetState.RETIRED)
                .isPresent();
    }

    /** Sets what the report left to the desk: first what the template says, then what each rule does. */
    void apply(Ticket ticket, PriorityMatrix matrix) {
        List<Preset> presets = new ArrayList<>();
        template.ifPresent(present -> presets.add(new Preset(
                Preset.Origin.TEMPLATE,
                present.category().value(),
                tree.get(present.category()).name(),
                Optional.empty(),
                Optional.empty(),
                prefill().impact().filter(any -> command.impact().isEmpty()),
                prefill().urgency().filter(any -> command.urgency().isEmpty()))));
        presets.addAll(ruled(
                unit.repositories(),
                tree,
                new ReportRule.Incident(command.channel(), requester.groups(), command.title(), command.category())));
        for (Preset preset : presets) {
            Preset fit = fit(unit.repositories(), matrix, preset);
            if (!fit.isEmpty()) {
                Optional<CategoryId> category = fit.category()
                        .or(() -> ticket.snapshot().classification().current());
                ticket.preset(
                        fit,
                        matrix,
                        unit.agreements().promise(category),
                        unit.stamp().at());
            }
        }
    }

    /** What each rule that matches would set. */
    static List<Preset> ruled(Repositories repositories, CategoryTree tree, ReportRule.Incident incident) {
        return ReportRule.acting(repositories.reportRules().all(), incident, tree).stream()
                .map(rule -> new Preset(
                        Preset.Origin.RULE,
                        rule.id().value(),
                        rule.name(),
                        rule.then().category(),
                        rule.then().group(),
                        Optional.empty(),
                        rule.then().urgency()))
                .toList();
    }

    static Preset fit(Repositories repositories, PriorityMatrix matrix, Preset preset) {
        return new Preset(
                preset.origin(),
                preset.source(),
                preset.name(),
                preset.category()
                        .filter(id -> repositories
                                .categories()
                                .find(id)
                                .filter(DefinitionReferences::takesIncidents)
                                .isPresent()),
                preset.group()
                        .filter(id -> repositories
                                .groups()
                                .find(id)
                                .filter(Group::active)
                                .isPresent()),
                preset.impact().filter(matrix.impacts()::contains),
                preset.urgency().filter(matrix.urgencies()::contains));
    }
}
