package org.incidentdesk.web.page.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The form for an incident.
 *
 * @param frame what stands around it
 * @param typed what was typed
 * @param key by which a repeated sending is recognised
 * @param categories the categories, parents before children
 * @param locations the locations
 * @param assets the configuration items
 * @param people who may be the requester; empty for requesters
 * @param channels how a report comes; empty for requesters
 * @param levels impact and urgency; empty for requesters
 * @param mandatory the fields that must be filled in
 * @param hidden the fields that are not offered
 * @param advice which urgency serves the requester in time
 * @param suggestions articles and incidents that may be the same
 */
public record ReportModel(
        Frame frame,
        Typed typed,
        String key,
        List<CategoryChoice> categories,
        List<Choice> locations,
        List<Choice> assets,
        List<Choice> people,
        List<Choice> channels,
        List<Choice> levels,
        Set<String> mandatory,
        Set<String> hidden,
        Optional<String> advice,
        SuggestionsModel suggestions) {

    /**
     * A category to choose.
     *
     * @param id what is sent
     * @param path the whole path, to be searched in and read
     * @param selectable whether incidents may be classified there
     */
    public record CategoryChoice(String id, String path, boolean selectable) {}

    /** Copies the collections. */
    public ReportModel {
        categories = List.copyOf(categories);
        locations = List.copyOf(locations);
        assets = List.copyOf(assets);
        people = List.copyOf(people);
        channels = List.copyOf(channels);
        levels = List.copyOf(levels);
        mandatory = Set.copyOf(mandatory);
        hidden = Set.copyOf(hidden);
    }

    /**
     * Whether a field is offered.
     *
     * @param field its name
     * @return false where the category's template hides it
     */
    public boolean offers(String field) {
        return !hidden.contains(field);
    }

    /**
     * Whether a field must be filled in.
     *
     * @param field its name
     * @return true where the category's template demands it
     */
    public boolean demands(String field) {
        return mandatory.contains(field);
    }
}
