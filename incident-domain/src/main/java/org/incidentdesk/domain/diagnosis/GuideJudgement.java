package org.incidentdesk.domain.diagnosis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incidentdesk.domain.diagnosis.GuideNode.Question;
import org.incidentdesk.domain.diagnosis.GuideNode.Way;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.text.Text;

/** Looks for everything that is wrong with a guide, and says where: {@code nodes[3].answers[1].next}. */
final class GuideJudgement {

    private final List<Fault> faults = new ArrayList<>();
    private final List<GuideNode> nodes;
    /** The place of each identity; of two nodes with the same one, the first. */
    private final Map<NodeId, Integer> places = new LinkedHashMap<>();

    private GuideJudgement(List<GuideNode> nodes) {
        this.nodes = nodes;
    }

    /** Refuses a guide for all its faults, if there are any. */
    static void judge(NodeId start, List<GuideNode> nodes) {
        GuideJudgement judgement = new GuideJudgement(nodes);
        if (nodes.size() > Guide.MAX_NODES) {
            throw new InvalidValue("nodes", "too-many", "max", Guide.MAX_NODES);
        }
        judgement.identities();
        judgement.words();
        judgement.ways();
        judgement.start(start);
        judgement.cycles();
        if (!judgement.faults.isEmpty()) {
            throw new InvalidValue(judgement.faults);
        }
    }

    private static String place(int node) {
        return "nodes[" + node + "]";
    }

    private void identities() {
        for (int i = 0; i < nodes.size(); i++) {
            Integer earlier = places.putIfAbsent(nodes.get(i).id(), i);
            if (earlier != null) {
                faults.add(new Fault(place(i) + ".id", "duplicate", Map.of("other", place(earlier) + ".id")));
            }
            if (nodes.get(i) instanceof Question question) {
                answers(place(i), question);
            }
        }
    }

    private void answers(String place, Question question) {
        if (question.answers().isEmpty()) {
            faults.add(new Fault(place + ".answers", "dead-end", Map.of()));
        }
        if (question.answers().size() > Guide.MAX_ANSWERS) {
            faults.add(new Fault(place + ".answers", "too-many", Map.of("max", Guide.MAX_ANSWERS)));
        }
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < question.answers().size(); i++) {
            Integer earlier = seen.putIfAbsent(question.answers().get(i).id(), i);
            String answer = place + ".answers[" + i + "]";
            if (earlier != null) {
                faults.add(new Fault(
                        answer + ".id", "duplicate", Map.of("other", place + ".answers[" + earlier + "].id")));
            }
            words(answer + ".text", question.answers().get(i).text());
        }
    }

    private void words() {
        for (int i = 0; i < nodes.size(); i++) {
            words(place(i) + ".text", nodes.get(i).text());
        }
    }

    private void words(String place, BilingualText text) {
        words(place + ".fr", text.french());
        words(place + ".en", text.english());
    }

    private void words(String place, Text text) {
        if (text.value().length() > Guide.MAX_TEXT) {
            faults.add(new Fault(place, "too-long", Map.of("max", Guide.MAX_TEXT)));
        }
    }

    private void ways() {
        for (int i = 0; i < nodes.size(); i++) {
            for (Way way : nodes.get(i).ways()) {
                if (!places.containsKey(way.next())) {
                    faults.add(new Fault(
                            place(i) + "." + way.place(),
                            "unknown-node",
                            Map.of("node", way.next().value())));
                }
            }
        }
    }

    private void start(NodeId start) {
        Integer place = places.get(start);
        if (place == null) {
            // nothing is reachable from nowhere: saying so of every node would only hide this
            faults.add(new Fault("start", "unknown-node", Map.of("node", start.value())));
            return;
        }
        if (nodes.get(place).isEnd()) {
            faults.add(new Fault("start", "nothing-asked", Map.of()));
        }
        Set<NodeId> reached = new LinkedHashSet<>();
        Deque<NodeId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            NodeId next = open.removeFirst();
            if (places.containsKey(next) && reached.add(next)) {
                nodes.get(places.get(next)).ways().forEach(way -> open.addLast(way.next()));
            }
        }
        places.forEach((node, at) -> {
            if (!reached.contains(node)) {
                faults.add(new Fault(place(at), "unreachable", Map.of("start", start.value())));
            }
        });
    }

    /** A step of a walk: a node, and which of its ways comes next. */
    private static final class Step {
        private final NodeId node;
        private int way;

        Step(NodeId node) {
            this.node = node;
        }
    }

    /** Goes down every way once, with a stack of its own: a guide may be deeper than a thread's. */
    private void cycles() {
        Set<NodeId> done = new HashSet<>();
        for (NodeId beginning : places.keySet()) {
            Deque<Step> walk = new ArrayDeque<>();
            Set<NodeId> onTheWay = new LinkedHashSet<>();
            enter(beginning, walk, onTheWay, done);
            while (!walk.isEmpty()) {
                Step step = walk.peekLast();
                List<Way> ways = nodes.get(places.get(step.node)).ways();
                if (step.way == ways.size()) {
                    walk.removeLast();
                    onTheWay.remove(step.node);
                    done.add(step.node);
                    continue;
                }
                Way way = ways.get(step.way);
                step.way++;
                if (onTheWay.contains(way.next())) {
                    String place = place(places.get(step.node)) + "." + way.place();
                    faults.add(new Fault(place, "cycle", Map.of("path", path(onTheWay, way.next()))));
                } else {
                    enter(way.next(), walk, onTheWay, done);
                }
            }
        }
    }

    private void enter(NodeId node, Deque<Step> walk, Set<NodeId> onTheWay, Set<NodeId> done) {
        if (places.containsKey(node) && !done.contains(node)) {
            walk.addLast(new Step(node));
            onTheWay.add(node);
        }
    }

    private static String path(Set<NodeId> onTheWay, NodeId back) {
        List<String> names = onTheWay.stream()
                .dropWhile(node -> !node.equals(back))
                .map(NodeId::value)
                .toList();
        return String.join(" > ", names) + " > " + back;
    }
}
