package org.incidentdesk.domain.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incidentdesk.domain.diagnosis.GuideNode.Answer;
import org.incidentdesk.domain.diagnosis.GuideNode.ArticleEnd;
import org.incidentdesk.domain.diagnosis.GuideNode.EscalationEnd;
import org.incidentdesk.domain.diagnosis.GuideNode.Fact;
import org.incidentdesk.domain.diagnosis.GuideNode.Question;
import org.incidentdesk.domain.diagnosis.GuideNode.SolutionEnd;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.Outcome;
import org.junit.jupiter.api.Test;

/** The parts of a guide: what leads where, what ends it, and what its faults say. */
class GuideReplyTest {

    private static final BilingualText WORDS = BilingualText.of("Mots", "Words");
    private static final Question QUESTION = new Question(
            new NodeId("q"), WORDS, List.of(answer("yes", "fixed"), answer("article", "read"), answer("no", "note")));
    private static final Fact FACT = new Fact(new NodeId("note"), WORDS, new NodeId("hand-on"));
    private static final SolutionEnd FIXED = new SolutionEnd(new NodeId("fixed"), WORDS, Outcome.FIXED);
    private static final ArticleEnd READ = new ArticleEnd(new NodeId("read"), WORDS, new ArticleId(12));
    private static final EscalationEnd HAND_ON =
            new EscalationEnd(new NodeId("hand-on"), WORDS, Optional.empty(), EscalationReason.BEYOND_MY_SKILLS);
    private static final Guide GUIDE = new Guide(
            new GuideId("guide"),
            new Title("Guide"),
            new NodeId("q"),
            List.of(QUESTION, FACT, FIXED, READ, HAND_ON),
            3);

    private static Answer answer(String id, String next) {
        return new Answer(new AnswerId(id), BilingualText.of("oui " + id, "yes " + id), new NodeId(next));
    }

    @Test
    void aNodeIsFoundByItsIdentity() {
        for (GuideNode node : GUIDE.nodes()) {
            assertEquals(Optional.of(node), GUIDE.node(node.id()));
            assertEquals(WORDS, node.text());
        }
        assertEquals(Optional.empty(), GUIDE.node(new NodeId("nowhere")));
    }

    @Test
    void questionsLeadOnByTheirAnswersFactsByOneWayAndEndsNowhere() {
        assertEquals(
                List.of("answers[0].next fixed", "answers[1].next read", "answers[2].next note"),
                QUESTION.ways().stream()
                        .map(way -> way.place() + " " + way.next())
                        .toList());
        assertEquals(
                Optional.of("yes article"),
                QUESTION.ways()
                        .get(1)
                        .label()
                        .map(label -> label.in(Language.EN).value()));
        assertEquals(List.of(new GuideNode.Way(Optional.empty(), "next", new NodeId("hand-on"))), FACT.ways());
        assertFalse(QUESTION.isEnd());
        assertFalse(FACT.isEnd());
        for (GuideNode end : List.of(FIXED, READ, HAND_ON)) {
            assertEquals(List.of(), end.ways());
            assertTrue(end.isEnd());
        }
        assertFalse(new Question(new NodeId("q"), WORDS, List.of()).isEnd(), "a dead end is no end");
    }

    @Test
    void anAnswerIsOneOfThoseOffered() {
        assertEquals(
                "note", QUESTION.answer(new AnswerId("no")).orElseThrow().next().value());
        assertEquals(Optional.empty(), QUESTION.answer(new AnswerId("perhaps")));
    }

    @Test
    void whoeverVisitsANodeLearnsItsForm() {
        GuideNode.Visitor<String> form = new GuideNode.Visitor<>() {
            @Override
            public String on(Question node) {
                return "question";
            }

            @Override
            public String on(Fact node) {
                return "fact";
            }

            @Override
            public String on(SolutionEnd node) {
                return "solution";
            }

            @Override
            public String on(ArticleEnd node) {
                return "article";
            }

            @Override
            public String on(EscalationEnd node) {
                return "escalation";
            }
        };
        assertEquals(
                List.of("question", "fact", "solution", "article", "escalation"),
                GUIDE.nodes().stream().map(node -> node.accept(form)).toList());
    }

    @Test
    void aTextIsReadInEitherLanguage() {
        BilingualText text = BilingualText.of("Oui", "Yes");
        assertEquals(new Text("Oui"), text.in(Language.FR));
        assertEquals(new Text("Yes"), text.in(Language.EN));
        InvalidValue french = assertThrows(InvalidValue.class, () -> BilingualText.of(" ", "Yes"));
        assertEquals("fr", french.faults().get(0).field());
        InvalidValue english = assertThrows(InvalidValue.class, () -> BilingualText.of("Oui", ""));
        assertEquals("en", english.faults().get(0).field());
    }

    private static Map<String, Object> facts(String start, GuideNode... nodes) {
        InvalidValue refused = assertThrows(
                InvalidValue.class,
                () -> new Guide(new GuideId("g"), new Title("G"), new NodeId(start), List.of(nodes), 0));
        assertEquals(1, refused.faults().size(), refused::getMessage);
        return refused.faults().get(0).facts();
    }

    @Test
    void faultsSayWhatTheyAreAbout() {
        Fact toNowhere = new Fact(new NodeId("note"), WORDS, new NodeId("nowhere"));
        assertEquals(Map.of("node", "nowhere"), facts("note", toNowhere));
        assertEquals(Map.of("node", "x"), facts("x", FACT, HAND_ON));
        assertEquals(Map.of("start", "note"), facts("note", FACT, HAND_ON, FIXED));
        assertEquals(Map.of("other", "nodes[1].id"), facts("note", FACT, HAND_ON, HAND_ON));
        Question twice = new Question(
                new NodeId("q"),
                WORDS,
                List.of(answer("yes", "hand-on"), answer("no", "hand-on"), answer("no", "hand-on")));
        assertEquals(Map.of("other", "nodes[0].answers[1].id"), facts("q", twice, HAND_ON));
    }

    @Test
    void everyTextHasItsLimitAndItsPlace() {
        Text longest = new Text("x".repeat(2_000));
        Text tooLong = new Text("x".repeat(2_001));
        BilingualText french = new BilingualText(tooLong, longest);
        BilingualText english = new BilingualText(longest, tooLong);
        Question question = new Question(
                new NodeId("q"), french, List.of(new Answer(new AnswerId("a"), english, new NodeId("hand-on"))));
        InvalidValue refused = assertThrows(
                InvalidValue.class,
                () -> new Guide(new GuideId("g"), new Title("G"), new NodeId("q"), List.of(question, HAND_ON), 0));
        assertEquals(
                List.of("nodes[0].answers[0].text.en", "nodes[0].text.fr"),
                refused.faults().stream().map(InvalidValue.Fault::field).toList());
        assertEquals(2_000, refused.faults().get(0).facts().get("max"));
    }

    @Test
    void twoHundredNodesAndTwentyAnswersAreAllowed() {
        List<GuideNode> chain = Stream.concat(
                        Stream.iterate(0, i -> i + 1)
                                .limit(199)
                                .map(i -> new Fact(
                                        new NodeId("n" + i), WORDS, new NodeId(i == 198 ? "hand-on" : "n" + (i + 1)))),
                        Stream.of(HAND_ON))
                .map(GuideNode.class::cast)
                .toList();
        assertEquals(
                200,
                new Guide(new GuideId("g"), new Title("G"), new NodeId("n0"), chain, 0)
                        .nodes()
                        .size());
        List<Answer> twenty = Stream.iterate(0, i -> i + 1)
                .limit(20)
                .map(i -> answer("a" + i, "hand-on"))
                .toList();
        Question question = new Question(new NodeId("q"), WORDS, twenty);
        assertEquals(
                2,
                new Guide(new GuideId("g"), new Title("G"), new NodeId("q"), List.of(question, HAND_ON), 0)
                        .nodes()
                        .size());
    }

    @Test
    void oneGuideShipsAndAVersionChangesNothingElse() {
        assertEquals(List.of(Guide.standard()), Guide.shipped());
        assertEquals("define", Guide.standard().start().value());
        assertEquals(14, Guide.standard().nodes().size());
        assertEquals(4, GUIDE.atVersion(4).version());
        assertEquals(GUIDE, GUIDE.atVersion(4).atVersion(3));
    }
}
