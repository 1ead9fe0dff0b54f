package org.incidentdesk.web.view;

import org.incidentdesk.domain.people.Location;

/**
 * A place where people work.
 *
 * @param id which location
 * @param version its version, which its ETag begins with
 * @param name the name
 * @param active whether it may still be chosen
 */
public record LocationJson(String id, long version, String name, boolean active) {

    /**
     * Made of a location.
     *
     * @param location the location
     * @return what readers see
     */
    public static LocationJson of(Location location) {
        return new LocationJson(
                location.id().value(), location.version(), location.name().value(), location.active());
    }
}
