package org.incidentdesk.domain.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CategoryTreeTest {

    private static Category category(String id, String name, String parent) {
        return new Category(
                new CategoryId(id),
                new Title(name),
                Optional.ofNullable(parent).map(CategoryId::new),
                Optional.empty(),
                true,
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    private final CategoryTree tree = new CategoryTree(List.of(
            category("acces", "Accès", null),
            category("appli", "Accès à une application", "acces"),
            category("horairepro", "Application HorairePro", "appli"),
            category("reseau", "Réseau", null)));

    @Test
    void aPathReadsFromTheRoot() {
        assertEquals(
                "Accès > Accès à une application > Application HorairePro",
                tree.pathName(new CategoryId("horairepro")));
    }

    @Test
    void aSubtreeIsTheNodeAndEverythingBelow() {
        assertEquals(
                Set.of(new CategoryId("acces"), new CategoryId("appli"), new CategoryId("horairepro")),
                tree.subtree(new CategoryId("acces")));
        assertEquals(Set.of(new CategoryId("reseau")), tree.subtree(new CategoryId("reseau")));
    }

    @Test
    void movingASubtreeUnderItselfIsRefused() {
        RuleRefused refused =
                assertThrows(RuleRefused.class, () -> tree.judge(category("acces", "Accès", "horairepro")));
        assertEquals("cycle", refused.code());
        assertThrows(RuleRefused.class, () -> tree.judge(category("acces", "Accès", "acces")));
        tree.judge(category("appli", "Accès à une application", "reseau"));
    }

    @Test
    void siblingsHaveDifferentNamesWhateverTheAccents() {
        assertThrows(Conflict.class, () -> tree.judge(category("x", "ACCES", null)));
        tree.judge(category("x", "Accès", "reseau"));
        tree.judge(category("acces", "Accès", null));
    }

    @Test
    void anUnknownParentIsRefused() {
        assertThrows(NotFound.class, () -> tree.judge(category("x", "X", "nirgends")));
    }

    @Test
    void nothingNewBelowARetiredCategory() {
        Category retired = new Category(
                new CategoryId("alt"),
                new Title("Alt"),
                Optional.empty(),
                Optional.empty(),
                true,
                true,
                true,
                Optional.empty(),
                Optional.empty(),
                1);
        CategoryTree withRetired = new CategoryTree(List.of(retired));
        RuleRefused refused = assertThrows(RuleRefused.class, () -> withRetired.judge(category("x", "X", "alt")));
        assertEquals("retired", refused.code());
        assertThrows(RuleRefused.class, retired::mustTakeIncidents);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Whatever moves are accepted, it stays a tree: every node has a path that ends in a root, and is walked once. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void acceptedMovesKeepItATree(long seed) {
        Random random = new Random(seed);
        List<Category> nodes = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            nodes.add(category("n" + i, "Node " + i, null));
        }
        for (int move = 0; move < 80; move++) {
            int victim = random.nextInt(nodes.size());
            Category moved = category("n" + victim, "Node " + victim, "n" + random.nextInt(nodes.size()));
            try {
                new CategoryTree(nodes).judge(moved);
                nodes.set(victim, moved);
            } catch (RuleRefused e) {
                assertEquals("cycle", e.code());
            }
            CategoryTree now = new CategoryTree(nodes);
            assertEquals(nodes.size(), now.walk().size());
            Set<CategoryId> reached = new HashSet<>();
            now.roots().forEach(root -> reached.addAll(now.subtree(root.id())));
            assertEquals(nodes.size(), reached.size());
            assertTrue(now.path(moved.id()).get(0).parent().isEmpty());
        }
    }
}
