package org.incidentdesk.domain.listing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items what is on it, in the list's order
 * @param next the cursor of the next page; none on the last
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "next");
    }

    /**
     * The same page of something else.
     *
     * @param change makes the other out of the one
     * @param <U> what is listed then
     * @return the page, with the same cursor
     */
    public <U> Page<U> map(Function<T, U> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
