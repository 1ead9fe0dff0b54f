package org.incidentdesk.web.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.diagnosis.BilingualText;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driving.AnswerDiagnosis;
import org.incidentdesk.domain.port.driving.BeginDiagnosis;
import org.incidentdesk.domain.port.driving.GuideDefinition;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.web.view.GuideNodeJson;

/** The bodies of requests concerning diagnostic guides. */
final class GuideBodies {

    private static final int MANY = 1000;

    private GuideBodies() {}

    record TextBody(@NotNull String fr, @NotNull String en) {

        private Optional<BilingualText> text(String place, Values values) {
            Optional<Text> french = values.maybe(place + "/fr", fr, Text::new);
            Optional<Text> english = values.maybe(place + "/en", en, Text::new);
            return french.flatMap(first -> english.map(second -> new BilingualText(first, second)));
        }
    }

    record AnswerBody(
            @NotNull String id,
            @NotNull @Valid TextBody text,
            @NotNull String next) {

        private Optional<GuideNode.Answer> answer(String place, Values values) {
            Optional<AnswerId> which = values.maybe(place + "/id", id, AnswerId::new);
            Optional<BilingualText> words = text.text(place + "/text", values);
            Optional<NodeId> to = values.maybe(place + "/next", next, NodeId::new);
            return which.isPresent() && words.isPresent() && to.isPresent()
                    ? Optional.of(new GuideNode.Answer(which.get(), words.get(), to.get()))
                    : Optional.empty();
        }
    }

    record NodeBody(
            @NotNull String id,
            @NotNull GuideNodeJson.Kind kind,
            @NotNull @Valid TextBody text,
            @Size(max = MANY) List<@NotNull @Valid AnswerBody> answers,
            String next,
            Outcome outcome,
            String article,
            String group,
            EscalationReason reason) {

        /** The node, unless there was a fault, which is then among the values'. */
        private Optional<GuideNode> node(String place, Values values) {
            Optional<NodeId> which = values.maybe(place + "/id", id, NodeId::new);
            Optional<BilingualText> words = text.text(place + "/text", values);
            Optional<NodeId> to = values.maybe(place + "/next", next, NodeId::new);
            Optional<ArticleId> known = values.maybe(place + "/article", article, ArticleId::parse);
            Optional<GroupId> team = values.maybe(place + "/group", group, GroupId::new);
            List<GuideNode.Answer> offered = new ArrayList<>();
            for (int i = 0; answers != null && i < answers.size(); i++) {
                answers.get(i).answer(place + "/answers/" + i, values).ifPresent(offered::add);
            }
            String needed = switch (kind) {
                case QUESTION -> answers == null ? "answers" : "";
                case FACT -> next == null ? "next" : "";
                case SOLUTION -> outcome == null ? "outcome" : "";
                case ARTICLE -> article == null ? "article" : "";
                case ESCALATION -> reason == null ? "reason" : "";
            };
            if (!needed.isEmpty()) {
                values.fault(new Fault(place + "/" + needed, "missing", Map.of()));
                return Optional.empty();
            }
            if (which.isEmpty() || words.isEmpty()) {
                return Optional.empty();
            }
            NodeId me = which.get();
            BilingualText reads = words.get();
            return switch (kind) {
                case QUESTION -> Optional.of(new GuideNode.Question(me, reads, offered));
                case FACT -> to.map(on -> new GuideNode.Fact(me, reads, on));
                case SOLUTION -> Optional.of(new GuideNode.SolutionEnd(me, reads, outcome));
                case ARTICLE -> known.map(it -> new GuideNode.ArticleEnd(me, reads, it));
                case ESCALATION -> Optional.of(new GuideNode.EscalationEnd(me, reads, team, reason));
            };
        }
    }

    record GuideBody(
            @NotNull String name,
            @NotNull String start,
            @NotNull @Size(max = MANY) List<@NotNull @Valid NodeBody> nodes) {

        GuideDefinition definition() {
            Values values = new Values();
            Title title = values.need("/name", name, Title::new);
            NodeId first = values.need("/start", start, NodeId::new);
            List<GuideNode> made = new ArrayList<>();
            for (int i = 0; i < nodes.size(); i++) {
                nodes.get(i).node("/nodes/" + i, values).ifPresent(made::add);
            }
            values.check();
            return new GuideDefinition(title, first, made);
        }
    }

    record BeginBody(String guide) {

        BeginDiagnosis command(TicketNumber ticket) {
            Values values = new Values();
            Optional<GuideId> chosen = values.maybe("/guide", guide, GuideId::new);
            values.check();
            return new BeginDiagnosis(ticket, chosen);
        }
    }

    record ReplyBody(@NotNull String node, String answer, String fact) {

        AnswerDiagnosis command(TicketNumber ticket) {
            Values values = new Values();
            NodeId asked = values.need("/node", node, NodeId::new);
            Optional<AnswerId> chosen = values.maybe("/answer", answer, AnswerId::new);
            Optional<Text> found = values.maybe("/fact", fact, Text::new);
            values.check();
            return new AnswerDiagnosis(ticket, asked, chosen, found);
        }
    }
}
