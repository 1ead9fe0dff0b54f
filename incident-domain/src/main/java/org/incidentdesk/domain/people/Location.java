package org.incidentdesk.domain.people;

import java.util.Objects;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.text.Title;

/**
 * A place where requesters work.
 *
 * @param id the identity
 * @param name the name
 * @param active whether it may still be chosen
 * @param version the number of changes so far, 0 for one that was never stored
 */
public record Location(LocationId id, Title name, boolean active, long version) {

    /** Demands identity and name. */
    public Location {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /**
     * The same location at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public Location atVersion(long newVersion) {
        return new Location(id, name, active, newVersion);
    }
}
