package org.incidentdesk.web.view;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;

/**
 * Somebody known to the desk.
 *
 * @param id the login
 * @param version the version, which the ETag begins with
 * @param name the name
 * @param email where mail reaches the person
 * @param role what the person is to the desk
 * @param location where the person works
 * @param groups the support groups that the person belongs to
 * @param active whether the person may sign in and be given work
 */
public record PersonJson(
        String id,
        long version,
        String name,
        Optional<String> email,
        Role role,
        Optional<String> location,
        List<String> groups,
        boolean active) {

    /**
     * Made of a person.
     *
     * @param person the person
     * @return what readers see
     */
    public static PersonJson of(Person person) {
        return new PersonJson(
                person.id().value(),
                person.version(),
                person.name().value(),
                person.email(),
                person.role(),
                Ids.of(person.location()),
                Ids.of(person.groups()),
                person.active());
    }
}
