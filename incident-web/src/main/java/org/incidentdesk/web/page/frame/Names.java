package org.incidentdesk.web.page.frame;

import java.util.HashMap;
import java.util.Map;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.refusal.NotFound;

/** The names of persons, for one request: each is looked up once. Where a reader may not know somebody, the login stands. */
public final class Names {

    private final PeopleAdministration people;
    private final Actor actor;
    private final Map<PersonId, String> known = new HashMap<>();

    /**
     * Names for a reader.
     *
     * @param people knows the persons
     * @param actor who reads
     */
    public Names(PeopleAdministration people, Actor actor) {
        this.people = people;
        this.actor = actor;
    }

    /**
     * The name of a person.
     *
     * @param id who
     * @return the name as people say it
     */
    public String of(PersonId id) {
        return known.computeIfAbsent(id, this::find);
    }

    private String find(PersonId id) {
        try {
            return people.person(actor, id).name().value();
        } catch (NotFound e) {
            return id.value();
        }
    }
}
