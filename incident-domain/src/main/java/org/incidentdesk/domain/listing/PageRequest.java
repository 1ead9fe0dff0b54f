package org.incidentdesk.domain.listing;

import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * Which page is wanted. Pages are found by key and never by offset, so that what is recorded meanwhile neither repeats
 * nor hides an item, and the thousandth page costs no more than the first.
 *
 * @param limit how many items at most, 1 to {@value #MAX_LIMIT}
 * @param after the cursor that the page before gave; none for the first
 */
public record PageRequest(int limit, Optional<Cursor> after) {

    /** How many items a page has when nobody says. */
    public static final int DEFAULT_LIMIT = 50;

    /** How many items a page has at most. */
    public static final int MAX_LIMIT = 200;

    /**
     * Checks the limit.
     *
     * @throws InvalidValue if it is out of range
     */
    public PageRequest {
        Objects.requireNonNull(after, "after");
        checkLimit(limit);
    }

    /**
     * Checks the limit of a list that is not paged by cursor, so that every list takes the same ones.
     *
     * @param limit how many items at most
     * @throws InvalidValue {@code limit: out-of-range} unless it is 1 to {@value #MAX_LIMIT}
     */
    public static void checkLimit(int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidValue("limit", "out-of-range", "max", MAX_LIMIT);
        }
    }

    /**
     * The first page.
     *
     * @param limit how many items at most
     * @return the request
     */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, Optional.empty());
    }
}
