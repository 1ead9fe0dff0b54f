package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.port.driven.GroupRepository;

final class InMemoryGroups extends VersionedTable<GroupId, Group> implements GroupRepository {

    InMemoryGroups(Unit unit) {
        super(unit, Table.GROUPS, "group");
    }

    @Override
    GroupId id(Group thing) {
        return thing.id();
    }

    @Override
    long version(Group thing) {
        return thing.version();
    }

    @Override
    Group atVersion(Group thing, long version) {
        return thing.atVersion(version);
    }
}
