package org.incidentdesk.web.view;

import java.util.List;
import java.util.Optional;

/**
 * A list, or a page of one.
 *
 * @param items what is in it
 * @param next the cursor of the next page; absent on the last one
 * @param <T> what is in it
 */
public record ListJson<T>(List<T> items, Optional<String> next) {

    /**
     * A whole list.
     *
     * @param items what is in it
     * @param <T> what is in it
     * @return the list
     */
    public static <T> ListJson<T> of(List<T> items) {
        return new ListJson<>(items, Optional.empty());
    }
}
