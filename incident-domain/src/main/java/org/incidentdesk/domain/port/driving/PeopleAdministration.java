package org.incidentdesk.domain.port.driving;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Person;

/**
 * The people of the desk. Changing is for administrators, but technicians may add requesters, as a phone call demands.
 * Staff read everybody; a requester reads only the own person.
 */
public interface PeopleAdministration {

    /**
     * A stretch of the list of persons.
     *
     * @param actor who asks
     * @param text words to find them by
     * @param after the identity behind which it begins
     * @param limit how many at most
     * @return the persons in the order of their identities
     */
    List<Person> people(Actor actor, Optional<String> text, Optional<PersonId> after, int limit);

    /**
     * One person.
     *
     * @param actor who asks
     * @param id which one
     * @return the person
     */
    Person person(Actor actor, PersonId id);

    /**
     * Adds a person.
     *
     * @param id the login
     * @param request who wants it, and what it shall be
     * @return the new identity
     */
    Receipt addPerson(PersonId id, Request<PersonDefinition> request);

    /**
     * Changes a person.
     *
     * @param id which one
     * @param request who wants it, and what it shall be
     * @return its version after it
     */
    Receipt changePerson(PersonId id, Request<PersonDefinition> request);

    /**
     * The support groups.
     *
     * @param actor who asks
     * @return all of them
     */
    List<Group> groups(Actor actor);

    /**
     * One group.
     *
     * @param actor who asks
     * @param id which one
     * @return the group
     */
    Group group(Actor actor, GroupId id);

    /**
     * Adds a group under an identity made of its name.
     *
     * @param request who wants it, and what it shall be
     * @return the new identity
     */
    Receipt addGroup(Request<GroupDefinition> request);

    /**
     * Changes a group.
     *
     * @param id which one
     * @param request who wants it, and what it shall be
     * @return its version after it
     */
    Receipt changeGroup(GroupId id, Request<GroupDefinition> request);
}
