package org.incidentdesk.domain.port.driving;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * What somebody is writing, before there is a ticket.
 *
 * @param title what there is of the title
 * @param description what there is of the description
 * @param category the category
 * @param assets the configuration items concerned
 * @param limit how many articles and how many tickets at most, 1 to {@value #MAX_LIMIT}
 */
public record Plight(
        String title, String description, Optional<CategoryId> category, SortedSet<AssetId> assets, int limit) {

    /** How many suggestions of a kind there are at most. */
    public static final int MAX_LIMIT = 20;

    /**
     * Copies the set.
     *
     * @throws InvalidValue if the limit is out of range
     */
    public Plight {
        assets = Collections.unmodifiableSortedSet(new TreeSet<>(assets));
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidValue("limit", "out-of-range", "max", MAX_LIMIT);
        }
    }
}
