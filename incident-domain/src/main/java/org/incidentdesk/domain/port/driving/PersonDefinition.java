package org.incidentdesk.domain.port.driving;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.text.Title;

/**
 * What a person shall be.
 *
 * @param name the name
 * @param email where mail reaches the person
 * @param role what the person is to the desk
 * @param location where the person works
 * @param groups the support groups
 * @param active whether the person may sign in and be given work
 */
public record PersonDefinition(
        Title name,
        Optional<String> email,
        Role role,
        Optional<LocationId> location,
        Set<GroupId> groups,
        boolean active) {
    /** Copies the groups. */
    public PersonDefinition {
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    }
}
