package org.incidentdesk.domain.port.driven;

import java.util.List;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.people.Group;

/** The support groups. */
public interface GroupRepository extends Repository<GroupId, Group> {

    /**
     * All of them.
     *
     * @return every group, in the order of the identities; a few hundred at most are expected
     */
    List<Group> all();
}
