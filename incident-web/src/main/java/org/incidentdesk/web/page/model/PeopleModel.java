package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * Persons to choose from while somebody types.
 *
 * @param people the persons
 */
public record PeopleModel(List<Choice> people) {
    /** Copies the list. */
    public PeopleModel {
        people = List.copyOf(people);
    }
}
