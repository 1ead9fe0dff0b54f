package org.incidentdesk.domain.service;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.category.CategoryTree;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.form.TicketTemplate;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.RuleId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.CannedAnswerDefinition;
import org.incidentdesk.domain.port.driving.FormAdministration;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.RuleDefinition;
import org.incidentdesk.domain.port.driving.RuleTrial;
import org.incidentdesk.domain.port.driving.TemplateDefinition;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.ticket.Preset;

final class FormService implements FormAdministration {

    private static final Definitions.Kind<TemplateDefinition, TicketTemplate> TEMPLATE = new Definitions.Kind<>(
            "template",
            (repositories, template) -> repositories.templates().save(template),
            TicketTemplate::category,
            TicketTemplate::version);
    private static final Definitions.Kind<CannedAnswerDefinition, CannedAnswer> ANSWER = new Definitions.Kind<>(
            "cannedAnswer",
            (repositories, answer) -> repositories.cannedAnswers().save(answer),
            CannedAnswer::id,
            CannedAnswer::version);
    private static final Definitions.Kind<RuleDefinition, ReportRule> RULE = new Definitions.Kind<>(
            "reportRule",
            (repositories, rule) -> repositories.reportRules().save(rule),
            ReportRule::id,
            ReportRule::version);

    private final Desk desk;
    private final Definitions definitions;

    FormService(Desk desk, Definitions definitions) {
        this.desk = desk;
        this.definitions = definitions;
    }

    @Override
    public List<TicketTemplate> templates(Actor actor) {
        actor.mustBeStaff("READ_TEMPLATES");
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories.templates().all());
    }

    @Override
    public TicketTemplate template(Actor actor, CategoryId category) {
        actor.mustBeStaff("READ_TEMPLATES");
        return desk.ports().unitOfWork().reading(repositories -> ownTemplate(repositories, category));
    }

    private static TicketTemplate ownTemplate(Repositories repositories, CategoryId category) {
        CategoryId known = new References(repositories).category(category).id();
        return repositories.templates().find(known).orElseGet(() -> TicketTemplate.none(known));
    }

    @Override
    public Optional<TicketTemplate> applyingTemplate(Actor actor, CategoryId category) {
        return desk.ports().unitOfWork().reading(repositories -> {
            CategoryTree tree = new CategoryTree(repositories.categories().all());
            Category chosen = tree.get(category);
            if (!actor.role().isStaff() && (chosen.retired() || !chosen.visibleToRequesters())) {
                throw new NotFound("category", category);
            }
            return Presets.template(repositories, tree, category);
        });
    }

    @Override
    public Receipt changeTemplate(CategoryId category, Request<TemplateDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_TEMPLATES");
        return definitions.change(
                TEMPLATE, request, repositories -> ownTemplate(repositories, category), (repositories, before) -> {
                    TemplateDefinition definition = request.command();
                    return DefinitionReferences.judged(
                            repositories,
                            definition,
                            () -> new TicketTemplate(
                                    category,
                                    definition.mandatory(),
                                    definition.hidden(),
                                    definition.prefill(),
                                    before.version()));
                });
    }

    @Override
    public List<CannedAnswer> cannedAnswers(Actor actor) {
        actor.mustBeStaff("READ_CANNED_ANSWERS");
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories.cannedAnswers().all());
    }

    @Override
    public CannedAnswer cannedAnswer(Actor actor, CannedAnswerId id) {
        actor.mustBeStaff("READ_CANNED_ANSWERS");
        return desk.ports().unitOfWork().reading(repositories -> new References(repositories).cannedAnswer(id));
    }

    @Override
    public Receipt addCannedAnswer(Request<CannedAnswerDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_CANNED_ANSWERS");
        return definitions.add(ANSWER, request, (repositories, definition) -> {
            String slug = Definitions.freeSlug(
                    definition.name(),
                    taken -> repositories
                            .cannedAnswers()
                            .find(new CannedAnswerId(taken))
                            .isPresent());
            return answer(repositories, new CannedAnswerId(slug), definition, 0);
        });
    }

    @Override
    public Receipt changeCannedAnswer(CannedAnswerId id, Request<CannedAnswerDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_CANNED_ANSWERS");
        return definitions.change(
                ANSWER,
                request,
                repositories -> new References(repositories).cannedAnswer(id),
                (repositories, before) -> answer(repositories, id, request.command(), before.version()));
    }

    private static CannedAnswer answer(
            Repositories repositories, CannedAnswerId id, CannedAnswerDefinition definition, long version) {
        definition.category().ifPresent(new References(repositories)::category);
        return new CannedAnswer(
                id,
                definition.name(),
                definition.text(),
                definition.kind(),
                definition.language(),
                definition.category(),
                definition.active(),
                version);
    }

    @Override
    public List<ReportRule> rules(Actor actor) {
        actor.mustBeStaff("READ_REPORT_RULES");
        return desk.ports()
                .unitOfWork()
                .reading(repositories ->
                        ReportRule.inOrder(repositories.reportRules().all()));
    }

    @Override
    public Receipt addRule(Request<RuleDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_REPORT_RULES");
        return definitions.add(RULE, request, (repositories, definition) -> {
            String slug = Definitions.freeSlug(
                    definition.name(),
                    taken -> repositories.reportRules().find(new RuleId(taken)).isPresent());
            return rule(repositories, new RuleId(slug), definition, 0);
        });
    }

    @Override
    public Receipt changeRule(RuleId id, Request<RuleDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_REPORT_RULES");
        return definitions.change(
                RULE,
                request,
                repositories -> repositories.reportRules().find(id).orElseThrow(() -> new NotFound("reportRule", id)),
                (repositories, before) -> rule(repositories, id, request.command(), before.version()));
    }

    private static ReportRule rule(Repositories repositories, RuleId id, RuleDefinition definition, long version) {
        return DefinitionReferences.judged(
                repositories,
                definition,
                () -> new ReportRule(
                        id,
                        definition.name(),
                        definition.order(),
                        definition.stops(),
                        definition.active(),
                        definition.when(),
                        definition.then(),
                        version));
    }

    @Override
    public List<Preset> tryRules(Actor actor, RuleTrial trial) {
        actor.mustBeStaff("TRY_REPORT_RULES");
        return desk.ports().unitOfWork().reading(repositories -> {
            References references = new References(repositories);
            Set<GroupId> groups = new HashSet<>();
            trial.requester()
                    .ifPresent(person -> groups.addAll(references.person(person).groups()));
            trial.category().ifPresent(references::category);
            PriorityMatrix matrix =
                    references.matrix(repositories.settings().get().matrix());
            CategoryTree tree = new CategoryTree(repositories.categories().all());
            return Presets.ruled(
                            repositories,
                            tree,
                            new ReportRule.Incident(trial.channel(), groups, trial.title(), trial.category()))
                    .stream()
                    .map(preset -> Presets.fit(repositories, matrix, preset))
                    .filter(preset -> !preset.isEmpty())
                    .toList();
        });
    }
}
