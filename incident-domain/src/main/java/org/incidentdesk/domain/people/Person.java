package org.incidentdesk.domain.people;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.text.Title;

/**
 * Somebody known to the desk.
 *
 * @param id the login
 * @param name the name as people say it
 * @param email where mail reaches the person
 * @param role what the person is to the desk; never {@link Role#CLOCK}
 * @param location where the person works
 * @param groups the support groups that the person belongs to; empty for requesters
 * @param active whether the person may sign in and be given work
 * @param version the number of changes so far, 0 for one that was never stored
 */
public record Person(
        PersonId id,
        Title name,
        Optional<String> email,
        Role role,
        Optional<LocationId> location,
        Set<GroupId> groups,
        boolean active,
        long version) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,190}");

    /**
     * Checks what can be checked without knowing anybody else.
     *
     * @throws InvalidValue if the e-mail address is malformed, the role is the clock's, or a requester is in a group
     */
    public Person {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(location, "location");
        groups = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(groups));
        if (email.isPresent() && !EMAIL.matcher(email.get()).matches()) {
            throw new InvalidValue("email", "malformed-email");
        }
        if (role == Role.CLOCK) {
            throw new InvalidValue("role", "not-for-persons");
        }
        if (role == Role.REQUESTER && !groups.isEmpty()) {
            throw new InvalidValue("groups", "not-for-requesters");
        }
    }

    /**
     * This person as the one who decides.
     *
     * @return the actor
     */
    public Actor asActor() {
        return new Actor(id, role);
    }

    /**
     * The same person at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public Person atVersion(long newVersion) {
        return new Person(id, name, email, role, location, groups, active, newVersion);
    }
}
