package org.incidentdesk.web.view;

import java.util.Optional;
import org.incidentdesk.domain.people.Group;

/**
 * A support group.
 *
 * @param id which group
 * @param version its version, which its ETag begins with
 * @param name the name
 * @param line the line of support, 1 for the service desk
 * @param manager who leads it
 * @param active whether it takes new work
 */
public record GroupJson(String id, long version, String name, int line, Optional<String> manager, boolean active) {

    /**
     * Made of a group.
     *
     * @param group the group
     * @return what readers see
     */
    public static GroupJson of(Group group) {
        return new GroupJson(
                group.id().value(),
                group.version(),
                group.name().value(),
                group.line(),
                Ids.of(group.manager()),
                group.active());
    }
}
