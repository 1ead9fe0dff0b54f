package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * A form beside what others changed while it was filled in.
 *
 * @param form the form's identity within the page
 * @param typed what was typed, by label
 * @param since what happened since
 */
public record StaleModel(String form, List<KeptModel.Field> typed, List<TimelineModel.Item> since) {
    /** Copies the lists. */
    public StaleModel {
        typed = List.copyOf(typed);
        since = List.copyOf(since);
    }
}
