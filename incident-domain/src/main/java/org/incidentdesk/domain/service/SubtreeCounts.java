package org.incidentdesk.domain.service;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.category.CategoryTree;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.people.Actor;

/** Counts by the categories that are named together, told by subtrees: of those categories that the reader is shown. */
final class SubtreeCounts {

    private SubtreeCounts() {}

    static SortedMap<CategoryId, Long> of(Map<Set<CategoryId>, Long> together, CategoryTree tree, Actor actor) {
        SortedMap<CategoryId, Long> byCategory = new TreeMap<>();
        together.forEach((categories, count) -> {
            Set<CategoryId> above = new HashSet<>();
            categories.forEach(category -> tree.path(category).stream()
                    .filter(node -> actor.role().isStaff() || node.visibleToRequesters())
                    .map(Category::id)
                    .forEach(above::add));
            above.forEach(category -> byCategory.merge(category, count, Long::sum));
        });
        return byCategory;
    }

    static long total(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
