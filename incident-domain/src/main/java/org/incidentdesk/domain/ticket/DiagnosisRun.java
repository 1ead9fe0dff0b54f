package org.incidentdesk.domain.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/**
 * A guide's run on a ticket: which way it has gone so far. It can be interrupted at any time and goes on where it stood,
 * whoever takes it up.
 *
 * @param guide which guide
 * @param version which version of it, to the end of the run
 * @param name its name when the run began
 * @param begunAt when it began
 * @param begunBy who began it
 * @param steps what was answered, on the way from the start
 * @param at where it stands
 * @param standing what that means
 */
public record DiagnosisRun(
        GuideId guide,
        long version,
        Title name,
        Instant begunAt,
        PersonId begunBy,
        List<Step> steps,
        NodeId at,
        Standing standing) {

    /** What becomes of a run. */
    public enum Standing {
        /** It waits for an answer. */
        ASKING,
        /** It has come to an end of the guide. */
        ENDED,
        /** It was given up. */
        ABANDONED
    }

    /** Demands every part and copies the steps. */
    public DiagnosisRun {
        Objects.requireNonNull(guide, "guide");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(begunAt, "begunAt");
        Objects.requireNonNull(begunBy, "begunBy");
        steps = List.copyOf(steps);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(standing, "standing");
    }

    /**
     * An answer on the way.
     *
     * @param node what was answered
     * @param answer the answer chosen, to a question
     * @param fact what was found out, where that was asked
     * @param at when
     * @param by who answered
     */
    public record Step(NodeId node, Optional<AnswerId> answer, Optional<Text> fact, Instant at, PersonId by) {
        /** Demands every part. */
        public Step {
            Objects.requireNonNull(node, "node");
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * Whether it still waits for an answer.
     *
     * @return true until it ends or is given up
     */
    public boolean isOpen() {
        return standing == Standing.ASKING;
    }

    /**
     * Demands that something is asked, or was asked on the way, so that it may be answered, for the first time or anew.
     *
     * @param node what is to be answered
     * @throws RuleRefused if it was not asked, or the run was given up
     */
    public void mustHaveAsked(NodeId node) {
        boolean asks = isOpen() && at.equals(node);
        boolean asked = standing != Standing.ABANDONED
                && steps.stream().anyMatch(step -> step.node().equals(node));
        if (!asks && !asked) {
            throw new RuleRefused(Rule.NOT_ASKED, "node", node);
        }
    }

    /** What answering makes of the run: what came after the node, if it was answered before, no longer counts. */
    DiagnosisRun replied(Step step, NodeId next, boolean ends) {
        List<Step> way = new ArrayList<>();
        for (Step taken : steps) {
            if (taken.node().equals(step.node())) {
                break;
            }
            way.add(taken);
        }
        way.add(step);
        return new DiagnosisRun(
                guide, version, name, begunAt, begunBy, way, next, ends ? Standing.ENDED : Standing.ASKING);
    }

    DiagnosisRun abandoned() {
        return new DiagnosisRun(guide, version, name, begunAt, begunBy, steps, at, Standing.ABANDONED);
    }
}
