package org.incidentdesk.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incidentdesk.domain.diagnosis.BilingualText;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.port.driving.GuideDefinition;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.web.page.frame.Form;

/**
 * Reads the form of a guide. A step without an identity is none, so that clearing the identity takes the step out. The answers
 * of a question stand a line each: {@code yes | Oui | Yes | next-step}; after a fact the next step stands alone.
 */
final class GuideForm {

    private static final String STEP = "node.";
    private static final String FORM = "yes | Oui | Yes | next-step";
    private static final Pattern FIELD = Pattern.compile("(\\d{1,3})\\.id");
    private static final Pattern PLACE = Pattern.compile("nodes\\[(\\d+)](?:\\.(.+))?");
    private static final int PARTS = 4;

    private final Form form;
    /** Which group of fields each step was read from. */
    private final List<Integer> places = new ArrayList<>();

    private final List<GuideNode> nodes = new ArrayList<>();

    /** What kind of step it is. */
    enum NodeKind {
        QUESTION,
        FACT,
        SOLUTION,
        ARTICLE,
        ESCALATION
    }

    GuideForm(Form form) {
        this.form = form;
    }

    /** The name of a step's field. */
    static String field(int step, String name) {
        return STEP + step + "." + name;
    }

    /** How many groups of fields were filled in, those between included. */
    static int typed(Form form) {
        return form.below(STEP).stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> FIELD.matcher(entry.getKey()))
                .filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)) + 1)
                .max()
                .orElse(0);
    }

    GuideDefinition definition() {
        Title name = form.required("name", Title::new);
        NodeId start = form.required("start", NodeId::new);
        int count = typed(form);
        for (int step = 0; step < count; step++) {
            if (!form.text(field(step, "id")).isBlank()) {
                GuideNode node = node(step);
                if (node != null) {
                    places.add(step);
                    nodes.add(node);
                }
            }
        }
        form.mustBeSound();
        return new GuideDefinition(name, start, nodes);
    }

    /** A step, or null where something is wrong with it, which the form remembers. */
    private GuideNode node(int step) {
        String reasonField = field(step, "escalationReason");
        String outcomeField = field(step, "outcome");
        NodeId id = form.required(field(step, "id"), raw -> new NodeId(raw.strip()));
        NodeKind kind = form.required(field(step, "stepKind"), Inputs.oneOf("stepKind", NodeKind.class));
        Text french = form.required(field(step, "fr"), Text::new);
        Text english = form.required(field(step, "en"), Text::new);
        if (id == null || kind == null || french == null || english == null) {
            return null;
        }
        BilingualText text = new BilingualText(french, english);
        return switch (kind) {
            case QUESTION -> new GuideNode.Question(id, text, answers(field(step, "ways")));
            case FACT ->
                Optional.ofNullable(form.required(field(step, "ways"), raw -> new NodeId(raw.strip())))
                        .map(next -> new GuideNode.Fact(id, text, next))
                        .orElse(null);
            case SOLUTION ->
                Optional.ofNullable(form.required(outcomeField, Inputs.oneOf(outcomeField, Outcome.class)))
                        .map(outcome -> new GuideNode.SolutionEnd(id, text, outcome))
                        .orElse(null);
            case ARTICLE ->
                Optional.ofNullable(form.required(field(step, "article"), ArticleId::parse))
                        .map(article -> new GuideNode.ArticleEnd(id, text, article))
                        .orElse(null);
            case ESCALATION ->
                escalation(
                        id,
                        text,
                        form.optional(field(step, "group"), GroupId::new),
                        form.required(reasonField, Inputs.oneOf(reasonField, EscalationReason.class)));
        };
    }

    private static GuideNode escalation(
            NodeId id, BilingualText text, Optional<GroupId> group, EscalationReason reason) {
        return reason == null ? null : new GuideNode.EscalationEnd(id, text, group, reason);
    }

    private List<GuideNode.Answer> answers(String field) {
        List<GuideNode.Answer> answers = new ArrayList<>();
        form.text(field).lines().filter(line -> !line.isBlank()).forEach(line -> {
            try {
                answers.add(answer(line));
            } catch (InvalidValue e) {
                e.faults().forEach(fault -> form.fault(field, fault.code(), fault.facts()));
            }
        });
        return answers;
    }

    private static GuideNode.Answer answer(String line) {
        List<String> parts = parts(line);
        if (parts.size() != PARTS) {
            throw new InvalidValue("answers", "malformed-answer", "form", FORM);
        }
        return new GuideNode.Answer(
                new AnswerId(parts.get(0)),
                new BilingualText(new Text(parts.get(1)), new Text(parts.get(2))),
                new NodeId(parts.get(3)));
    }

    /** What stands between the bars; a bar of the text's own follows a backslash, and {@code \n} is a new line. */
    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                part.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
            } else if (c == '|') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }

    /** Answers as they are typed. */
    static String written(List<GuideNode.Answer> answers) {
        return answers.stream()
                .map(answer -> answer.id() + " | "
                        + escaped(answer.text().french()) + " | "
                        + escaped(answer.text().english()) + " | " + answer.next())
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(Text text) {
        return text.value().replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n");
    }

    /** Where on the form a fault of the guide stands. */
    Fault place(Fault fault) {
        Matcher matcher = PLACE.matcher(fault.field());
        if (!matcher.matches()) {
            return fault.field().equals("nodes") ? new Fault("start", fault.code(), fault.facts()) : fault;
        }
        int index = Integer.parseInt(matcher.group(1));
        String part = Optional.ofNullable(matcher.group(2)).orElse("id");
        String field = part.startsWith("answers") || part.equals("next")
                ? "ways"
                : part.equals("reason") ? "escalationReason" : part.substring(part.lastIndexOf('.') + 1);
        return new Fault(field(places.get(index), field), fault.code(), facts(fault.facts()));
    }

    private Map<String, Object> facts(Map<String, Object> facts) {
        Object other = facts.get("other");
        Matcher matcher = PLACE.matcher(String.valueOf(other));
        return matcher.matches()
                ? Map.of(
                        "other",
                        nodes.get(Integer.parseInt(matcher.group(1))).id().value())
                : facts;
    }
}
