package org.incidentdesk.domain.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a figure means: without it two people read two things into one number. It is structured, so that a screen can word
 * it in any language.
 *
 * @param measure which measure
 * @param kind what its figure looks like
 * @param population which tickets it looks at
 * @param period which of their moments has to lie in the period
 * @param exclusions what it leaves out
 * @param cells under what it files tickets
 */
public record DefinitionCard(
        Measure measure,
        Measure.Kind kind,
        Population population,
        Moment period,
        SortedSet<Exclusion> exclusions,
        List<String> cells) {

    /** Copies the collections. */
    public DefinitionCard {
        exclusions = Collections.unmodifiableSortedSet(new TreeSet<>(exclusions));
        cells = List.copyOf(cells);
    }
}
