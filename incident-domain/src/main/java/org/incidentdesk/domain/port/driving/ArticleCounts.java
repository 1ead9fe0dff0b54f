package org.incidentdesk.domain.port.driving;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incidentdesk.domain.identity.CategoryId;

/**
 * How many articles a reader can read.
 *
 * @param total all of them
 * @param byCategory those in each category's subtree, every article once; categories without any are left out
 */
public record ArticleCounts(long total, SortedMap<CategoryId, Long> byCategory) {
    /** Copies the map. */
    public ArticleCounts {
        byCategory = Collections.unmodifiableSortedMap(new TreeMap<>(byCategory));
    }
}
