package org.incidentdesk.domain.diagnosis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.Outcome;

/**
 * A place in a guide: something to ask, something to find out, or an end.
 *
 * <p>The family is closed, and folded by a {@link Visitor}, so that the compiler demands every case.
 */
public sealed interface GuideNode {

    /**
     * Which node of its guide this is.
     *
     * @return the identity, unique within the guide
     */
    NodeId id();

    /**
     * What the technician reads here. Of a solution or an escalation, these words begin the solution or the comment.
     *
     * @return the words
     */
    BilingualText text();

    /**
     * Where it goes on from here.
     *
     * @return the ways out, in their order; none from an end
     */
    List<Way> ways();

    /**
     * Hands the node to the visitor's method for its kind.
     *
     * @param visitor who wants to know
     * @param <R> what the visitor makes of it
     * @return what the visitor's method returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Whether a run is over here.
     *
     * @return true for solutions, articles and escalations
     */
    default boolean isEnd() {
        return ways().isEmpty() && !(this instanceof Question);
    }

    /**
     * A way out of a node.
     *
     * @param label what it says on the way; nothing behind a fact
     * @param place where the guide names the other end, below the node's own place, for instance {@code answers[1].next}
     * @param next the other end
     */
    record Way(Optional<BilingualText> label, String place, NodeId next) {}

    /**
     * One method for each kind of node.
     *
     * @param <R> what is made of a node
     */
    interface Visitor<R> {

        /**
         * Something to ask.
         *
         * @param node the node
         * @return what the visitor makes of it
         */
        R on(Question node);

        /**
         * Something to find out.
         *
         * @param node the node
         * @return what the visitor makes of it
         */
        R on(Fact node);

        /**
         * An end that proposes a solution.
         *
         * @param node the node
         * @return what the visitor makes of it
         */
        R on(SolutionEnd node);

        /**
         * An end that names an article.
         *
         * @param node the node
         * @return what the visitor makes of it
         */
        R on(ArticleEnd node);

        /**
         * An end that hands the ticket on.
         *
         * @param node the node
         * @return what the visitor makes of it
         */
        R on(EscalationEnd node);
    }

    /**
     * Something to ask, with answers to choose from.
     *
     * @param id which node
     * @param text the question
     * @param answers the answers, each leading on
     */
    record Question(NodeId id, BilingualText text, List<Answer> answers) implements GuideNode {
        /** Copies the answers. */
        public Question {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            answers = List.copyOf(answers);
        }

        /**
         * One of the answers.
         *
         * @param answer which one
         * @return the answer; empty where the question does not offer it
         */
        public Optional<Answer> answer(AnswerId answer) {
            return answers.stream()
                    .filter(offered -> offered.id().equals(answer))
                    .findFirst();
        }

        @Override
        public List<Way> ways() {
            return java.util.stream.IntStream.range(0, answers.size())
                    .mapToObj(i -> new Way(
                            Optional.of(answers.get(i).text()),
                            "answers[" + i + "].next",
                            answers.get(i).next()))
                    .toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * An answer to a question.
     *
     * @param id which answer, unique within the question
     * @param text what it says
     * @param next where it leads
     */
    record Answer(AnswerId id, BilingualText text, NodeId next) {
        /** Demands every part. */
        public Answer {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(next, "next");
        }
    }

    /**
     * Something to find out and write down.
     *
     * @param id which node
     * @param text what to find out
     * @param next where it goes on
     */
    record Fact(NodeId id, BilingualText text, NodeId next) implements GuideNode {
        /** Demands every part. */
        public Fact {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(next, "next");
        }

        @Override
        public List<Way> ways() {
            return List.of(new Way(Optional.empty(), "next", next));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * An end that proposes a solution.
     *
     * @param id which node
     * @param text how the solution begins
     * @param outcome how the incident ends
     */
    record SolutionEnd(NodeId id, BilingualText text, Outcome outcome) implements GuideNode {
        /** Demands every part. */
        public SolutionEnd {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public List<Way> ways() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * An end that names an article of the knowledge base, to be used as the solution.
     *
     * @param id which node
     * @param text what to do with it
     * @param article which article
     */
    record ArticleEnd(NodeId id, BilingualText text, ArticleId article) implements GuideNode {
        /** Demands every part. */
        public ArticleEnd {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(article, "article");
        }

        @Override
        public List<Way> ways() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /**
     * An end that hands the ticket on.
     *
     * @param id which node
     * @param text how the escalation's comment begins
     * @param group to which group; where there is none, the technician chooses
     * @param reason why
     */
    record EscalationEnd(NodeId id, BilingualText text, Optional<GroupId> group, EscalationReason reason)
            implements GuideNode {
        /** Demands every part. */
        public EscalationEnd {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public List<Way> ways() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }
}
