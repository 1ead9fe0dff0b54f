package org.incidentdesk.web.view;

import java.util.Optional;
import org.incidentdesk.domain.port.driving.UncoveredCategory;

/**
 * A category whose tickets are solved without articles.
 *
 * @param category which one; absent for tickets without
 * @param tickets how many
 */
public record UncoveredCategoryJson(Optional<String> category, long tickets) {

    /**
     * Made of a category and its count.
     *
     * @param uncovered both
     * @return what readers see
     */
    public static UncoveredCategoryJson of(UncoveredCategory uncovered) {
        return new UncoveredCategoryJson(Ids.of(uncovered.category()), uncovered.tickets());
    }
}
