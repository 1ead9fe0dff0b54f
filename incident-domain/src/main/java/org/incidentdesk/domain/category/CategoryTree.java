package org.incidentdesk.domain.category;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Words;

/**
 * All categories at one moment, as the tree they form. It answers where a node stands and judges whether a change would
 * leave it a tree. The tree has any depth.
 */
public final class CategoryTree {

    /** What stands between two names of a path, as people read it. */
    public static final String SEPARATOR = " > ";

    private static final Comparator<Category> BY_NAME =
            Comparator.comparing((Category c) -> Words.fold(c.name().value())).thenComparing(Category::id);

    private final Map<CategoryId, Category> nodes = new HashMap<>();
    private final Map<Optional<CategoryId>, List<Category>> children = new HashMap<>();

    /**
     * Builds the tree.
     *
     * @param categories every category; a node whose parent is missing counts as a root
     */
    public CategoryTree(Collection<Category> categories) {
        categories.forEach(category -> nodes.put(category.id(), category));
        for (Category category : categories) {
            children.computeIfAbsent(category.parent().filter(nodes::containsKey), parent -> new ArrayList<>())
                    .add(category);
        }
        children.values().forEach(siblings -> siblings.sort(BY_NAME));
    }

    /**
     * One node.
     *
     * @param id which one
     * @return the category
     * @throws NotFound if there is none
     */
    public Category get(CategoryId id) {
        Category category = nodes.get(id);
        if (category == null) {
            throw new NotFound("category", id);
        }
        return category;
    }

    /**
     * The roots in the order of their names.
     *
     * @return the categories without a parent
     */
    public List<Category> roots() {
        return childrenOf(Optional.empty());
    }

    /**
     * The direct children in the order of their names.
     *
     * @param id the node
     * @return its children; empty for a leaf
     */
    public List<Category> childrenOf(CategoryId id) {
        return childrenOf(Optional.of(id));
    }

    private List<Category> childrenOf(Optional<CategoryId> parent) {
        return Collections.unmodifiableList(children.getOrDefault(parent, List.of()));
    }

    /**
     * The way from the root down to a node.
     *
     * @param id the node
     * @return the categories from the root to the node itself
     * @throws NotFound if there is no such node
     */
    public List<Category> path(CategoryId id) {
        Deque<Category> path = new ArrayDeque<>();
        Set<CategoryId> seen = new LinkedHashSet<>();
        Optional<Category> step = Optional.of(get(id));
        while (step.isPresent() && seen.add(step.get().id())) {
            path.addFirst(step.get());
            step = step.get().parent().map(nodes::get);
        }
        return List.copyOf(path);
    }

    /**
     * The path as people read it: {@code Accès > Accès à une application > Application HorairePro}.
     *
     * @param id the node
     * @return the names from the root to the node, joined by {@value #SEPARATOR}
     */
    public String pathName(CategoryId id) {
        return String.join(
                SEPARATOR,
                path(id).stream().map(category -> category.name().value()).toList());
    }

    /**
     * A node and everything below it. Finding by a category means this set.
     *
     * @param id the node
     * @return the identities, the node's own first
     * @throws NotFound if there is no such node
     */
    public Set<CategoryId> subtree(CategoryId id) {
        Set<CategoryId> found = new LinkedHashSet<>();
        Deque<CategoryId> open = new ArrayDeque<>(List.of(get(id).id()));
        while (!open.isEmpty()) {
            CategoryId next = open.removeFirst();
            if (found.add(next)) {
                childrenOf(next).forEach(child -> open.addLast(child.id()));
            }
        }
        return found;
    }

    /**
     * All nodes, each parent before its children, siblings in the order of their names.
     *
     * @return every category with its path's name
     */
    public Map<Category, String> walk() {
        Map<Category, String> result = new LinkedHashMap<>();
        roots().forEach(root -> walk(root, root.name().value(), result));
        return result;
    }

    private void walk(Category node, String path, Map<Category, String> result) {
        result.put(node, path);
        childrenOf(node.id()).forEach(child -> walk(child, path + SEPARATOR + child.name(), result));
    }

    /**
     * Judges a category before it is added or changed.
     *
     * @param changed the category as it shall be
     * @throws NotFound if its parent does not exist
     * @throws RuleRefused if it would come to lie under itself, or under a retired parent
     * @throws Conflict if a sibling bears the name already
     */
    public void judge(Category changed) {
        changed.parent().ifPresent(parent -> judgeParent(changed, get(parent)));
        String name = Words.fold(changed.name().value());
        boolean taken = childrenOf(changed.parent()).stream()
                .anyMatch(sibling -> !sibling.id().equals(changed.id())
                        && Words.fold(sibling.name().value()).equals(name));
        if (taken) {
            throw Conflict.alreadyExists("category", changed.name());
        }
    }

    private void judgeParent(Category changed, Category parent) {
        boolean underItself =
                path(parent.id()).stream().anyMatch(above -> above.id().equals(changed.id()));
        if (underItself || parent.id().equals(changed.id())) {
            throw new RuleRefused(RuleRefused.Rule.CYCLE, "category", changed.id());
        }
        if (parent.retired() && !changed.retired()) {
            throw new RuleRefused(RuleRefused.Rule.RETIRED, "category", parent.id());
        }
    }
}
