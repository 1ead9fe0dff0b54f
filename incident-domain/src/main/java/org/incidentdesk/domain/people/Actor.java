package org.incidentdesk.domain.people;

import java.util.List;
import java.util.Objects;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.refusal.RightMissing;

/**
 * Who decides: recorded with every event.
 *
 * @param person the person; {@code clock} for the desk's own clock
 * @param role the role at that moment, which may change later
 */
public record Actor(PersonId person, Role role) {

    /** The desk's own clock. */
    public static final Actor CLOCK = new Actor(new PersonId("clock"), Role.CLOCK);

    /** Demands both parts. */
    public Actor {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(role, "role");
    }

    /**
     * Demands that this actor works for the desk.
     *
     * @param action what is to be done, named in the refusal
     * @throws RightMissing for requesters
     */
    public void mustBeStaff(String action) {
        if (!role.isStaff()) {
            throw new RightMissing(action, role.name(), List.of(Role.TECHNICIAN.name(), Role.ADMINISTRATOR.name()));
        }
    }

    /**
     * Demands that this actor runs the desk.
     *
     * @param action what is to be done, named in the refusal
     * @throws RightMissing for everybody but administrators
     */
    public void mustBeAdministrator(String action) {
        if (role != Role.ADMINISTRATOR) {
            throw new RightMissing(action, role.name(), List.of(Role.ADMINISTRATOR.name()));
        }
    }
}
