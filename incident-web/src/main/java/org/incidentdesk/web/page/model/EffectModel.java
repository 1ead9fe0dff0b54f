package org.incidentdesk.web.page.model;

import java.util.List;
import java.util.Optional;

/**
 * What a setting brings about, seen before it is saved.
 *
 * @param title what is shown
 * @param heads the heads of a table
 * @param rows its rows; none where there is no table
 * @param picture a drawing
 */
public record EffectModel(String title, List<String> heads, List<List<String>> rows, Optional<Picture> picture) {
    /** Copies the lists. */
    public EffectModel {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
