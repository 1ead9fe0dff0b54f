package org.incidentdesk.domain.port.driving;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Audience;

/**
 * How many articles that a reader can read a search finds.
 *
 * @param total all of them, whatever the limit
 * @param byCategory those in each category's subtree, every article once; categories without any are left out
 * @param byAudience those for each audience; audiences without any are left out
 */
public record ArticleFacets(long total, SortedMap<CategoryId, Long> byCategory, Map<Audience, Long> byAudience) {
    /** Copies the maps. */
    public ArticleFacets {
        byCategory = Collections.unmodifiableSortedMap(new TreeMap<>(byCategory));
        byAudience = Collections.unmodifiableMap(new TreeMap<>(byAudience));
    }
}
