package org.incidentdesk.domain.people;

import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.text.Title;

/**
 * A support group that tickets are assigned and escalated to.
 *
 * @param id the identity
 * @param name the name
 * @param line the line of support, 1 (service desk) to {@value #LAST_LINE}: a ticket's escalation level is the highest
 *     line it is assigned to
 * @param manager who answers for the group
 * @param active whether tickets may be assigned to it
 * @param version the number of changes so far, 0 for one that was never stored
 */
public record Group(GroupId id, Title name, int line, Optional<PersonId> manager, boolean active, long version) {

    /** The last line of support. */
    public static final int LAST_LINE = 9;

    /**
     * Checks the line.
     *
     * @throws InvalidValue if it is out of range
     */
    public Group {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(manager, "manager");
        if (line < 1 || line > LAST_LINE) {
            throw new InvalidValue("line", "out-of-range", "max", LAST_LINE);
        }
    }

    /**
     * The same group at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public Group atVersion(long newVersion) {
        return new Group(id, name, line, manager, active, newVersion);
    }
}
