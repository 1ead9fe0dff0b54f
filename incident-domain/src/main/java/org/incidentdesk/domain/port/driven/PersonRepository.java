package org.incidentdesk.domain.port.driven;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;

/** The persons. */
public interface PersonRepository extends Repository<PersonId, Person> {

    /**
     * A stretch of the list in the order of the identities.
     *
     * @param text words of which each must begin a word of name, login or e-mail address, without regard to case and accents; none for
     *     all
     * @param after the identity behind which the stretch begins; none for the beginning
     * @param limit how many at most
     * @return at most so many, in ascending order of their identities
     */
    List<Person> list(Optional<String> text, Optional<PersonId> after, int limit);

    /**
     * Who belongs to a group.
     *
     * @param group which group
     * @return its active members, in the order of their identities; a few dozen at most are expected
     */
    List<Person> activeMembers(GroupId group);

    /**
     * How many persons of a role may still sign in.
     *
     * @param role the role
     * @return how many of them are active
     */
    long countActive(Role role);
}
