package org.incidentdesk.web.view;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.Outcome;

/**
 * A place in a guide.
 *
 * @param id which node
 * @param kind what happens there
 * @param text what technicians read there
 * @param answers the answers that a QUESTION offers; empty elsewhere
 * @param next where a FACT leads
 * @param outcome how the incident ends at a SOLUTION
 * @param article the article that an ARTICLE names
 * @param group to which group an ESCALATION hands on, where it says so
 * @param reason why an ESCALATION does
 */
public record GuideNodeJson(
        String id,
        Kind kind,
        TextJson text,
        List<AnswerJson> answers,
        Optional<String> next,
        Optional<Outcome> outcome,
        Optional<String> article,
        Optional<String> group,
        Optional<EscalationReason> reason) {

    /** What happens at a node. */
    public enum Kind {
        /** One of several answers is chosen. */
        QUESTION,
        /** Something is found out and written down. */
        FACT,
        /** The guide ends with a solution. */
        SOLUTION,
        /** The guide ends with an article. */
        ARTICLE,
        /** The guide ends with an escalation. */
        ESCALATION
    }

    /**
     * An answer to a question.
     *
     * @param id which answer
     * @param text what it says
     * @param next where it leads
     */
    public record AnswerJson(String id, TextJson text, String next) {}

    static GuideNodeJson of(GuideNode node) {
        return node.accept(new Making());
    }

    private static GuideNodeJson node(
            GuideNode node,
            Kind kind,
            Optional<String> next,
            Optional<Outcome> outcome,
            Optional<String> article,
            Optional<String> group,
            Optional<EscalationReason> reason) {
        List<AnswerJson> answers = node instanceof GuideNode.Question question
                ? question.answers().stream()
                        .map(answer -> new AnswerJson(
                                answer.id().value(),
                                TextJson.of(answer.text()),
                                answer.next().value()))
                        .toList()
                : List.of();
        return new GuideNodeJson(
                node.id().value(), kind, TextJson.of(node.text()), answers, next, outcome, article, group, reason);
    }

    private static final class Making implements GuideNode.Visitor<GuideNodeJson> {

        @Override
        public GuideNodeJson on(GuideNode.Question node) {
            return node(
                    node,
                    Kind.QUESTION,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        @Override
        public GuideNodeJson on(GuideNode.Fact node) {
            return node(
                    node,
                    Kind.FACT,
                    Optional.of(node.next().value()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        @Override
        public GuideNodeJson on(GuideNode.SolutionEnd node) {
            return node(
                    node,
                    Kind.SOLUTION,
                    Optional.empty(),
                    Optional.of(node.outcome()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        @Override
        public GuideNodeJson on(GuideNode.ArticleEnd node) {
            return node(
                    node,
                    Kind.ARTICLE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(node.article().toString()),
                    Optional.empty(),
                    Optional.empty());
        }

        @Override
        public GuideNodeJson on(GuideNode.EscalationEnd node) {
            return node(
                    node,
                    Kind.ESCALATION,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Ids.of(node.group()),
                    Optional.of(node.reason()));
        }
    }
}
