package org.incidentdesk.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.FieldModel;
import org.incidentdesk.web.page.model.FieldModel.Kind;
import org.incidentdesk.web.page.model.FormModel.Part;

/** Fills in the form of a guide: a folded group of fields for each step, and empty ones to add steps with. */
final class GuideSheet implements GuideNode.Visitor<Void> {

    private static final int SPARE = 2;
    private static final int TITLE = 40;

    private final Visit visit;
    private final Sheet sheet;
    private final List<Choice> kinds;
    private final List<Choice> outcomes;
    private final List<Choice> reasons;
    private final List<Choice> groups;
    private int step;

    GuideSheet(SettingSources sources, Visit visit, Sheet sheet) {
        this.visit = visit;
        this.sheet = sheet;
        this.kinds = Choices.terms(visit, GuideForm.NodeKind.values());
        this.outcomes = Choices.words(visit, Outcome.values());
        this.reasons = Choices.words(visit, EscalationReason.values());
        this.groups = sources.choices().groups(visit);
    }

    void show(Optional<Guide> guide) {
        List<GuideNode> nodes = guide.map(Guide::nodes).orElse(List.of());
        sheet.text("name", true)
                .with("name", guide.map(Guide::name))
                .text("start", true)
                .hint("settings.start.hint")
                .with("start", guide.map(Guide::start).map(NodeId::value));
        int count = Math.max(nodes.size(), GuideForm.typed(visit.form()));
        for (step = 0; step < count + SPARE; step++) {
            Optional<GuideNode> node = step < nodes.size() ? Optional.of(nodes.get(step)) : Optional.empty();
            sheet.part(new Part(title(node), false, List.of(), List.of(), fields()));
            node.ifPresent(this::fill);
        }
    }

    private String title(Optional<GuideNode> node) {
        String id = visit.form().text(GuideForm.field(step, "id"));
        String text = visit.form().text(GuideForm.field(step, visit.words().tag()));
        if (id.isBlank() && node.isPresent()) {
            id = node.get().id().value();
            text = node.get().text().in(visit.language()).value();
        }
        if (id.isBlank()) {
            return visit.words().of("settings.new-step");
        }
        return id + " – " + (text.length() > TITLE ? text.substring(0, TITLE) + "…" : text);
    }

    private List<FieldModel> fields() {
        List<FieldModel> fields = new ArrayList<>();
        fields.add(field(Kind.TEXT, "id", "settings.step.id.hint", List.of()));
        fields.add(field(Kind.PICK, "stepKind", "", kinds));
        fields.add(field(Kind.AREA, "fr", "", List.of()));
        fields.add(field(Kind.AREA, "en", "", List.of()));
        fields.add(field(Kind.AREA, "ways", "settings.step.ways.hint", List.of()));
        fields.add(field(Kind.CHOICE, "outcome", "settings.step.outcome.hint", outcomes));
        fields.add(field(Kind.TEXT, "article", "settings.step.article.hint", List.of()));
        fields.add(field(Kind.CHOICE, "escalationReason", "settings.step.reason.hint", reasons));
        fields.add(field(Kind.CHOICE, "group", "", groups));
        return fields;
    }

    private FieldModel field(Kind kind, String name, String hint, List<Choice> choices) {
        String said = hint.isEmpty() ? "" : visit.words().of(hint);
        return new FieldModel(kind, GuideForm.field(step, name), false, said, choices);
    }

    private void with(String name, String value) {
        sheet.with(GuideForm.field(step, name), value);
    }

    private void fill(GuideNode node) {
        with("id", node.id().value());
        with("fr", node.text().french().value());
        with("en", node.text().english().value());
        node.accept(this);
    }

    private void kind(GuideForm.NodeKind kind) {
        with("stepKind", kind.name());
    }

    @Override
    public Void on(GuideNode.Question node) {
        kind(GuideForm.NodeKind.QUESTION);
        with("ways", GuideForm.written(node.answers()));
        return null;
    }

    @Override
    public Void on(GuideNode.Fact node) {
        kind(GuideForm.NodeKind.FACT);
        with("ways", node.next().value());
        return null;
    }

    @Override
    public Void on(GuideNode.SolutionEnd node) {
        kind(GuideForm.NodeKind.SOLUTION);
        with("outcome", node.outcome().name());
        return null;
    }

    @Override
    public Void on(GuideNode.ArticleEnd node) {
        kind(GuideForm.NodeKind.ARTICLE);
        with("article", node.article().toString());
        return null;
    }

    @Override
    public Void on(GuideNode.EscalationEnd node) {
        kind(GuideForm.NodeKind.ESCALATION);
        with("escalationReason", node.reason().name());
        node.group().ifPresent(group -> with("group", group.value()));
        return null;
    }
}
