package org.incidentdesk.web.security;

import java.util.List;
import org.incidentdesk.domain.people.Role;

/** The circles of callers that a resource method may be open to. */
public enum Callers {
    /** Whoever asks, signed in or not. */
    ANYBODY,
    /** Whoever is signed in. */
    EVERYONE,
    /** Technicians and administrators. */
    STAFF,
    /** Administrators. */
    ADMINISTRATORS;

    /**
     * The roles in this circle.
     *
     * @return the roles
     */
    public List<Role> roles() {
        return switch (this) {
            case ANYBODY, EVERYONE -> List.of(Role.REQUESTER, Role.TECHNICIAN, Role.ADMINISTRATOR);
            case STAFF -> List.of(Role.TECHNICIAN, Role.ADMINISTRATOR);
            case ADMINISTRATORS -> List.of(Role.ADMINISTRATOR);
        };
    }
}
