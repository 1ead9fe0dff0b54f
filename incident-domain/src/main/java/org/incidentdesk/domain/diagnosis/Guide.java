package org.incidentdesk.domain.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.diagnosis.GuideNode.Fact;
import org.incidentdesk.domain.diagnosis.GuideNode.Question;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.DiagnosisMove;
import org.incidentdesk.domain.ticket.DiagnosisRun;

/**
 * A diagnostic guide: a flowchart of questions, facts to find out, and ends that solve, point to an article, or escalate.
 *
 * <p>A guide that exists is sound: from its start, every node can be reached, no way comes back to where it was, and
 * every way comes to an end. Of an unsound one every fault is told with its place. A guide is never changed but followed
 * by its next version; a run on a ticket keeps the version that it began with.
 *
 * @param id the identity
 * @param name the name, told with every run
 * @param start where every run begins
 * @param nodes all nodes, 2 to {@value #MAX_NODES}
 * @param version the number of changes so far, 0 for one that was never stored
 */
public record Guide(GuideId id, Title name, NodeId start, List<GuideNode> nodes, long version) {

    /** The most nodes that a guide may have. */
    public static final int MAX_NODES = 200;

    /** The most answers that a question may offer. */
    public static final int MAX_ANSWERS = 20;

    /** The longest words of a node or an answer, in characters of one language. */
    public static final int MAX_TEXT = 2_000;

    /**
     * Copies the nodes and judges the guide.
     *
     * @throws InvalidValue naming every fault and its place, if there is any
     */
    public Guide {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(start, "start");
        nodes = List.copyOf(nodes);
        GuideJudgement.judge(start, nodes);
    }

    /**
     * The guide that covers what every incident needs.
     *
     * @return the guide {@code standard}, in French and English, which holds where no category names another
     */
    public static Guide standard() {
        return StandardGuide.GUIDE;
    }

    /**
     * The guides that every desk has from the start, and may change.
     *
     * @return the standard one
     */
    public static List<Guide> shipped() {
        return List.of(standard());
    }

    /**
     * One of the nodes.
     *
     * @param node which one
     * @return the node; empty where the guide has none of this identity
     */
    public Optional<GuideNode> node(NodeId node) {
        return nodes.stream().filter(known -> known.id().equals(node)).findFirst();
    }

    /**
     * Begins a run.
     *
     * @return what a ticket is told
     */
    public DiagnosisMove begin() {
        return new DiagnosisMove.Begin(id, version, name, start);
    }

    /**
     * Answers what a run asks.
     *
     * @param run the run, which follows this version of this guide
     * @param node what is answered
     * @param answer the answer chosen, to a question
     * @param fact what was found out, of a fact
     * @return what a ticket is told
     * @throws RuleRefused if the run asks something else, or nothing any more
     * @throws InvalidValue if the answer is missing, not offered, or of the other kind
     */
    public DiagnosisMove reply(DiagnosisRun run, NodeId node, Optional<AnswerId> answer, Optional<Text> fact) {
        run.mustHaveAsked(node);
        GuideNode asked =
                node(node).orElseThrow(() -> new IllegalStateException("a run has left its guide at " + node));
        NodeId next;
        if (asked instanceof Question question) {
            fact.ifPresent(words -> mustNotBeGiven("fact", "answer"));
            next = chosen(question, answer).next();
        } else {
            answer.ifPresent(words -> mustNotBeGiven("answer", "fact"));
            fact.orElseThrow(() -> new InvalidValue("fact", "missing"));
            next = ((Fact) asked).next();
        }
        boolean ends = node(next).filter(GuideNode::isEnd).isPresent();
        return new DiagnosisMove.Reply(node, answer, fact, next, ends);
    }

    private static GuideNode.Answer chosen(Question question, Optional<AnswerId> answer) {
        AnswerId id = answer.orElseThrow(() -> new InvalidValue("answer", "missing"));
        return question.answer(id)
                .orElseThrow(() -> new InvalidValue(List.of(new Fault(
                        "answer",
                        "unknown-value",
                        Map.of(
                                "values",
                                question.answers().stream()
                                        .map(offered -> offered.id().value())
                                        .toList())))));
    }

    private static void mustNotBeGiven(String field, String other) {
        throw new InvalidValue(field, "either-or", "other", other);
    }

    /**
     * The same guide at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public Guide atVersion(long newVersion) {
        return new Guide(id, name, start, nodes, newVersion);
    }
}
