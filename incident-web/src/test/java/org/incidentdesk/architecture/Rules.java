package org.incidentdesk.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules of the house. */
final class Rules {

    private Rules() {}

    /**
     * The rules, for the house or for one that mirrors it.
     *
     * @param root the root package
     * @return the rules by their ids
     */
    static List<HouseRule> all(String root) {
        return Stream.of(
                        RoomRules.all(root),
                        ModelRules.all(root),
                        PurityRules.all(root),
                        PortRules.all(root),
                        AdapterRules.all(root))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(HouseRule::id))
                .toList();
    }

    static HouseRule byId(String id, String root) {
        return all(root).stream()
                .filter(rule -> rule.id().equals(id))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no such rule: " + id));
    }
}
