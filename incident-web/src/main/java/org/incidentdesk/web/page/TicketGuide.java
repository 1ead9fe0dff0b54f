package org.incidentdesk.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.port.driving.DiagnosisView;
import org.incidentdesk.domain.ticket.DiagnosisRun;
import org.incidentdesk.domain.ticket.TicketAction;
import org.incidentdesk.web.page.drawing.Flowchart;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.FieldModel.Kind;
import org.incidentdesk.web.page.model.FormModel;
import org.incidentdesk.web.page.model.GuideModel;
import org.incidentdesk.web.page.model.Picture;
import org.incidentdesk.web.page.model.Words;

/** A diagnostic guide: its flowchart, the way taken, and what is asked now. */
final class TicketGuide {

    private final TicketContext ticket;
    private final Guide guide;
    private final Optional<DiagnosisRun> run;
    private final Language language;

    TicketGuide(TicketContext ticket, DiagnosisView view) {
        this.ticket = ticket;
        this.guide = view.guide();
        this.run = view.run().filter(present -> present.standing() != DiagnosisRun.Standing.ABANDONED);
        this.language = ticket.visit().language();
    }

    /** The end that the run has come to. */
    Optional<GuideNode> end() {
        return run.filter(present -> present.standing() == DiagnosisRun.Standing.ENDED)
                .flatMap(present -> guide.node(present.at()));
    }

    GuideModel model() {
        Optional<GuideNode> here = run.flatMap(present -> guide.node(present.at()));
        boolean asks = run.filter(DiagnosisRun::isOpen).isPresent() && ticket.may(TicketAction.DIAGNOSE);
        Optional<GuideNode> asked = here.filter(node -> asks);
        return new GuideModel(
                guide.name().value(),
                run.filter(DiagnosisRun::isOpen).isPresent(),
                run.map(DiagnosisRun::steps).orElse(List.of()).stream()
                        .map(this::said)
                        .toList(),
                here.map(node -> text(node)).orElse(""),
                asked.map(TicketGuide::question)
                        .map(question -> question.answers().stream()
                                .map(answer -> new Choice(
                                        answer.id().value(),
                                        answer.text().in(language).value()))
                                .toList())
                        .orElse(List.of()),
                asked.filter(GuideNode.Question.class::isInstance)
                        .map(node -> answer(node).done()),
                asked.filter(GuideNode.Fact.class::isInstance)
                        .map(node -> answer(node)
                                .field(Kind.AREA, "fact", true, List.of())
                                .done()),
                forms(),
                new Picture(chart(ticket.words(), guide, run, language).draw().markup()));
    }

    private static GuideNode.Question question(GuideNode node) {
        return node instanceof GuideNode.Question question ? question : null;
    }

    private Sheet answer(GuideNode node) {
        return ticket.sheet("diagnose", "diagnosis/answers")
                .called("ticket.act.diagnosis-answer")
                .main()
                .hidden("node", node.id().value());
    }

    private String text(GuideNode node) {
        return node.text().in(language).value();
    }

    private GuideModel.Said said(DiagnosisRun.Step step) {
        Optional<GuideNode> node = guide.node(step.node());
        String said = step.answer()
                .flatMap(answer -> node.map(TicketGuide::question)
                        .flatMap(question -> question.answer(answer))
                        .map(given -> given.text().in(language).value()))
                .or(() -> step.fact().map(fact -> fact.value()))
                .orElse("");
        return new GuideModel.Said(node.map(this::text).orElse(step.node().value()), said);
    }

    private List<FormModel> forms() {
        if (!ticket.may(TicketAction.DIAGNOSE)) {
            return List.of();
        }
        if (run.filter(DiagnosisRun::isOpen).isPresent()) {
            return List.of(ticket.sheet("abandon", "diagnosis/abandonment")
                    .called("ticket.act.diagnosis-abandon")
                    .done());
        }
        return List.of(ticket.sheet("diagnosis", "diagnosis")
                .called(run.isPresent() ? "ticket.act.diagnosis-again" : "ticket.act.diagnosis")
                .done());
    }

    /** Any guide as a flowchart, with the way that a run has taken. */
    static Flowchart chart(Words words, Guide guide, Optional<DiagnosisRun> run, Language language) {
        Map<NodeId, DiagnosisRun.Step> steps = new HashMap<>();
        run.ifPresent(present -> present.steps().forEach(step -> steps.put(step.node(), step)));
        Set<NodeId> passed = new HashSet<>(steps.keySet());
        List<Flowchart.Box> boxes = new ArrayList<>();
        List<Flowchart.Way> ways = new ArrayList<>();
        for (GuideNode node : guide.nodes()) {
            boolean here = run.filter(present -> present.at().equals(node.id())).isPresent();
            Flowchart.Standing standing = here
                    ? Flowchart.Standing.HERE
                    : passed.contains(node.id()) ? Flowchart.Standing.PASSED : Flowchart.Standing.AHEAD;
            Flowchart.Kind kind = node.isEnd()
                    ? Flowchart.Kind.END
                    : node instanceof GuideNode.Question ? Flowchart.Kind.QUESTION : Flowchart.Kind.FACT;
            boxes.add(new Flowchart.Box(
                    node.id().value(),
                    kind,
                    standing,
                    words.of("ticket.guide." + kind.name().toLowerCase(java.util.Locale.ROOT)),
                    node.text().in(language).value(),
                    Optional.empty()));
            for (int i = 0; i < node.ways().size(); i++) {
                GuideNode.Way way = node.ways().get(i);
                ways.add(new Flowchart.Way(
                        node.id().value(),
                        way.next().value(),
                        way.label().map(label -> label.in(language).value()),
                        taken(node, i, Optional.ofNullable(steps.get(node.id())))));
            }
        }
        return new Flowchart(
                "guide",
                words.of("ticket.guide.title", guide.name().value()),
                words.count("ticket.guide.steps", passed.size()),
                boxes,
                ways);
    }

    private static boolean taken(GuideNode node, int way, Optional<DiagnosisRun.Step> step) {
        if (node instanceof GuideNode.Question question) {
            return step.flatMap(DiagnosisRun.Step::answer)
                    .filter(question.answers().get(way).id()::equals)
                    .isPresent();
        }
        return step.isPresent();
    }
}
