package org.incidentdesk.web.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.ticket.DiagnosisRun;

/** A guide as a flowchart in Mermaid's language, with the way that a run has taken drawn in bold. */
public final class GuideFlowchart {

    /** The media type that is registered for such charts. */
    public static final String MEDIA_TYPE = "text/vnd.mermaid";

    private final Guide guide;
    private final Language language;
    private final Map<NodeId, String> names = new HashMap<>();

    private GuideFlowchart(Guide guide, Language language) {
        this.guide = guide;
        this.language = language;
        // identities of one's own: the guide's could be words of Mermaid's
        guide.nodes().forEach(node -> names.put(node.id(), "n" + names.size()));
    }

    /**
     * Draws a guide.
     *
     * @param guide the guide
     * @param run whose way is marked
     * @param language the language of its texts
     * @return a flowchart in Mermaid's language
     */
    public static String of(Guide guide, Optional<DiagnosisRun> run, Language language) {
        return new GuideFlowchart(guide, language).draw(run);
    }

    private String draw(Optional<DiagnosisRun> run) {
        Map<NodeId, DiagnosisRun.Step> steps = new HashMap<>();
        Set<NodeId> passed = new HashSet<>();
        run.ifPresent(present -> {
            present.steps().forEach(step -> steps.put(step.node(), step));
            passed.addAll(steps.keySet());
            passed.add(present.at());
        });
        StringBuilder chart = new StringBuilder("flowchart TD\n");
        guide.nodes().forEach(node -> chart.append("    ").append(box(node)).append('\n'));
        StringJoiner taken = new StringJoiner(",");
        int arrow = 0;
        for (GuideNode node : guide.nodes()) {
            List<Boolean> marks = marks(node, Optional.ofNullable(steps.get(node.id())));
            for (int i = 0; i < node.ways().size(); i++) {
                chart.append("    ").append(arrow(node, node.ways().get(i))).append('\n');
                if (marks.get(i)) {
                    taken.add(String.valueOf(arrow));
                }
                arrow++;
            }
        }
        mark(chart, passed, taken);
        return chart.toString();
    }

    private String box(GuideNode node) {
        String text = "\"" + escaped(node.text().in(language).value()) + "\"";
        String name = names.get(node.id());
        if (node.isEnd()) {
            return name + "([" + text + "])";
        }
        return node instanceof GuideNode.Question ? name + "{" + text + "}" : name + "[" + text + "]";
    }

    private String arrow(GuideNode node, GuideNode.Way way) {
        String label = way.label()
                .map(text -> " -- \"" + escaped(text.in(language).value()) + "\"")
                .orElse("");
        return names.get(node.id()) + label + " --> " + names.get(way.next());
    }

    private static List<Boolean> marks(GuideNode node, Optional<DiagnosisRun.Step> step) {
        List<Boolean> marks = new ArrayList<>();
        if (node instanceof GuideNode.Question question) {
            question.answers()
                    .forEach(answer -> marks.add(step.flatMap(DiagnosisRun.Step::answer)
                            .filter(answer.id()::equals)
                            .isPresent()));
        } else {
            node.ways().forEach(way -> marks.add(step.isPresent()));
        }
        return marks;
    }

    private void mark(StringBuilder chart, Set<NodeId> passed, StringJoiner taken) {
        StringJoiner boxes = new StringJoiner(",");
        guide.nodes().stream()
                .filter(node -> passed.contains(node.id()))
                .forEach(node -> boxes.add(names.get(node.id())));
        if (boxes.length() > 0) {
            chart.append("    classDef taken stroke-width:4px,font-weight:bold\n");
            chart.append("    class ").append(boxes).append(" taken\n");
        }
        if (taken.length() > 0) {
            chart.append("    linkStyle ").append(taken).append(" stroke-width:4px\n");
        }
    }

    /** Whatever could end a text, begin markup or be taken for a code of Mermaid's is written as its number. */
    private static String escaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> plain.append("<br/>");
                case '"', '#', '<', '>', '&', '`', '\\', '*', '_', '[', ']', '{', '}', '|' ->
                    plain.append('#').append((int) c).append(';');
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }
}
