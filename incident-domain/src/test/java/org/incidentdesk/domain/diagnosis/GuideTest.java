package org.incidentdesk.domain.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a guide has to be, and that of one that is not every fault is told with its place. */
class GuideTest {

    private static final BilingualText WORDS = BilingualText.of("Mots", "Words");

    private static GuideNode fact(String id, String next) {
        return new GuideNode.Fact(new NodeId(id), WORDS, new NodeId(next));
    }

    private static GuideNode question(String id, String... next) {
        List<GuideNode.Answer> answers = new ArrayList<>();
        for (String each : next) {
            answers.add(new GuideNode.Answer(new AnswerId("a" + answers.size()), WORDS, new NodeId(each)));
        }
        return new GuideNode.Question(new NodeId(id), WORDS, answers);
    }

    private static GuideNode end(String id) {
        return new GuideNode.SolutionEnd(new NodeId(id), WORDS, Outcome.FIXED);
    }

    private static Guide guide(String start, GuideNode... nodes) {
        return new Guide(new GuideId("guide"), new Title("Guide"), new NodeId(start), List.of(nodes), 0);
    }

    private static List<String> faults(String start, GuideNode... nodes) {
        InvalidValue refused = assertThrows(InvalidValue.class, () -> guide(start, nodes));
        return refused.faults().stream().map(GuideTest::told).toList();
    }

    private static String told(Fault fault) {
        return fault.field() + " " + fault.code();
    }

    @Test
    void aSoundGuideMayBranchAndMeetAgain() {
        Guide guide = guide("a", question("a", "b", "c", "d"), fact("b", "d"), fact("c", "d"), end("d"));
        assertEquals(4, guide.nodes().size());
        assertEquals(Optional.empty(), guide.node(new NodeId("x")));
    }

    @Test
    void aWayBackIsACycleAndTheWholeWayIsTold() {
        InvalidValue refused = assertThrows(
                InvalidValue.class,
                () -> guide("a", fact("a", "b"), question("b", "c", "end"), fact("c", "a"), end("end")));
        assertEquals(
                List.of("nodes[2].next cycle"),
                refused.faults().stream().map(GuideTest::told).toList());
        assertEquals("a > b > c > a", refused.faults().get(0).facts().get("path"));
        assertEquals(List.of("nodes[0].answers[1].next cycle"), faults("a", question("a", "end", "a"), end("end")));
    }

    @Test
    void aGuideWithoutEndIsACycleOrLeadsNowhere() {
        assertEquals(List.of("nodes[0].next cycle"), faults("a", fact("a", "a")));
        assertEquals(List.of("nodes[0].next unknown-node"), faults("a", fact("a", "b")));
        assertEquals(List.of("nodes[0].answers dead-end"), faults("a", question("a")));
    }

    @Test
    void whatCannotBeReachedIsToldNodeByNode() {
        assertEquals(
                List.of("nodes[2] unreachable", "nodes[3] unreachable"),
                faults("a", fact("a", "b"), end("b"), fact("c", "d"), end("d")));
    }

    @Test
    void aGuideBeginsWithSomethingToAsk() {
        assertEquals(List.of("start nothing-asked"), faults("a", end("a")));
        assertEquals(List.of("start unknown-node"), faults("x", fact("a", "b"), end("b")));
        assertEquals(List.of("start unknown-node"), faults("x"));
    }

    @Test
    void identitiesAreUsedOnce() {
        assertEquals(List.of("nodes[2].id duplicate"), faults("a", fact("a", "b"), end("b"), end("b")));
        GuideNode twice = new GuideNode.Question(
                new NodeId("a"),
                WORDS,
                List.of(
                        new GuideNode.Answer(new AnswerId("yes"), WORDS, new NodeId("b")),
                        new GuideNode.Answer(new AnswerId("yes"), WORDS, new NodeId("b"))));
        assertEquals(List.of("nodes[0].answers[1].id duplicate"), faults("a", twice, end("b")));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertEquals(
                List.of(
                        "nodes[4].id duplicate",
                        "nodes[1].answers[1].next unknown-node",
                        "nodes[3] unreachable",
                        "nodes[2].next cycle"),
                faults(
                        "a",
                        fact("a", "b"),
                        question("b", "c", "x", "e"),
                        fact("c", "a"),
                        end("d"),
                        end("a"),
                        end("e")));
    }

    @Test
    void sizesAreLimited() {
        String[] many =
                IntStream.rangeClosed(0, Guide.MAX_ANSWERS).mapToObj(i -> "b").toArray(String[]::new);
        assertEquals(List.of("nodes[0].answers too-many"), faults("a", question("a", many), end("b")));
        List<GuideNode> chain = new ArrayList<>();
        for (int i = 0; i < Guide.MAX_NODES; i++) {
            chain.add(fact("n" + i, "n" + (i + 1)));
        }
        chain.add(end("n" + Guide.MAX_NODES));
        assertEquals(List.of("nodes too-many"), faults("n0", chain.toArray(GuideNode[]::new)));
        Text longest = new Text("x".repeat(Guide.MAX_TEXT));
        Text tooLong = new Text("x".repeat(Guide.MAX_TEXT + 1));
        assertEquals(
                List.of("nodes[0].text.en too-long"),
                faults(
                        "a",
                        new GuideNode.Fact(new NodeId("a"), new BilingualText(longest, tooLong), new NodeId("b")),
                        end("b")));
    }

    @Test
    void theStandardGuideLeadsToEveryEndInBothLanguages() {
        Guide standard = Guide.standard();
        Set<EscalationReason> reasons = new HashSet<>();
        Set<Outcome> outcomes = new HashSet<>();
        for (GuideNode node : standard.nodes()) {
            if (node instanceof GuideNode.EscalationEnd end) {
                reasons.add(end.reason());
            } else if (node instanceof GuideNode.SolutionEnd end) {
                outcomes.add(end.outcome());
            }
            assertTrue(!node.text().french().equals(node.text().english()), node::toString);
        }
        assertEquals(Set.of(EscalationReason.values()), reasons);
        assertEquals(Set.of(Outcome.FIXED, Outcome.WORKAROUND), outcomes);
    }

    /** A guide is accepted exactly when going through it naively, by every way, always comes to an end. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aGuideIsSoundExactlyWhenEveryWalkEnds(long seed) {
        Random random = new Random(seed);
        int sound = 0;
        for (int i = 0; i < 500; i++) {
            int size = 2 + random.nextInt(5);
            GuideNode[] nodes = new GuideNode[size];
            for (int n = 0; n < size; n++) {
                nodes[n] =
                        n > 0 && random.nextInt(3) == 0 ? end("n" + n) : question("n" + n, anyNodes(random, n, size));
            }
            boolean accepted = isAccepted(nodes);
            assertEquals(everyWalkEnds(nodes), accepted, "seed " + seed + ", guide " + i + ": " + List.of(nodes));
            sound += accepted ? 1 : 0;
        }
        assertTrue(sound > 20, "enough sound ones to tell: " + sound);
    }

    /** Mostly forwards, or hardly any guide would be sound. */
    private static String[] anyNodes(Random random, int from, int size) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> "n" + (random.nextInt(8) == 0 ? random.nextInt(size) : Math.min(size, from + 1 + i)))
                .toArray(String[]::new);
    }

    private static boolean isAccepted(GuideNode... nodes) {
        try {
            guide("n0", nodes);
            return true;
        } catch (InvalidValue refused) {
            return false;
        }
    }

    private static boolean everyWalkEnds(GuideNode... nodes) {
        Set<String> seen = new HashSet<>();
        Deque<List<String>> walks = new ArrayDeque<>(List.of(List.of("n0")));
        while (!walks.isEmpty()) {
            List<String> walk = walks.removeFirst();
            String last = walk.get(walk.size() - 1);
            seen.add(last);
            int index = Integer.parseInt(last.substring(1));
            if (index >= nodes.length || walk.size() > nodes.length) {
                return false;
            }
            for (GuideNode.Way way : nodes[index].ways()) {
                List<String> longer = new ArrayList<>(walk);
                longer.add(way.next().value());
                walks.addLast(longer);
            }
        }
        return seen.size() == nodes.length && !nodes[0].isEnd();
    }
}
