package org.incidentdesk.domain.inmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tree that never changes, beside the platform's, which does. */
class SortedTreeTest {

    private static void assertHolds(TreeMap<Integer, String> expected, SortedTree<Integer, String> tree, int key) {
        assertEquals(List.copyOf(expected.values()), tree.values().toList());
        assertEquals(expected.get(key), tree.get(key));
        assertEquals(
                List.copyOf(expected.tailMap(key, false).values()),
                tree.valuesAfter(key).toList());
        assertEquals(
                List.copyOf(expected.tailMap(key, true).keySet()),
                tree.entriesFrom(key).map(Map.Entry::getKey).toList());
    }

    @Test
    void anEmptyTreeHoldsNothing() {
        SortedTree<Integer, String> empty = SortedTree.empty();
        assertNull(empty.get(1));
        assertEquals(0, empty.values().count());
        assertEquals(0, empty.entriesFrom(1).count());
        assertSame(empty, empty.without(1));
    }

    @Test
    void whateverIsPutInAndTakenOutItHoldsWhatASortedMapHolds() {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            TreeMap<Integer, String> expected = new TreeMap<>();
            SortedTree<Integer, String> tree = SortedTree.empty();
            for (int step = 0; step < 200; step++) {
                int key = random.nextInt(60);
                if (random.nextInt(3) == 0) {
                    expected.remove(key);
                    tree = tree.without(key);
                } else {
                    expected.put(key, "v" + step);
                    tree = tree.with(key, "v" + step);
                }
                assertHolds(expected, tree, random.nextInt(60));
            }
        }
    }

    @Test
    void anEarlierTreeStaysAsItWas() {
        List<SortedTree<Integer, String>> trees = new ArrayList<>();
        SortedTree<Integer, String> tree = SortedTree.empty();
        for (int i = 0; i < 50; i++) {
            trees.add(tree);
            tree = tree.with(i * 37 % 50, "v");
        }
        for (int i = 0; i < 50; i++) {
            tree = tree.without(i);
            assertEquals(i, trees.get(i).values().count());
        }
        assertEquals(0, tree.values().count());
    }

    @Test
    void growingInOrderDoesNotMakeItDeep() {
        SortedTree<Integer, Integer> tree = SortedTree.empty();
        for (int i : IntStream.range(0, 100_000).toArray()) {
            tree = tree.with(i, i);
        }
        // a tree as deep as a list would have exhausted the stack long before
        assertEquals(99_999, tree.get(99_999));
        assertEquals(100_000, tree.values().count());
    }
}
