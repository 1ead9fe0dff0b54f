package org.incidentdesk.persistence.repository;

import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.port.driven.GroupRepository;
import org.incidentdesk.persistence.mapping.PeopleMapping;
import org.incidentdesk.persistence.row.SupportGroupRow;

/** The support groups in their table. */
final class JpaGroupRepository extends VersionedRepository<GroupId, Group, SupportGroupRow> implements GroupRepository {

    JpaGroupRepository(UnitSession session) {
        super(session, "group", SupportGroupRow.class, PeopleMapping::row, PeopleMapping::group);
    }

    @Override
    Object key(GroupId id) {
        return id.value();
    }
}
