package org.incidentdesk.persistence.repository;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.PersonRepository;
import org.incidentdesk.persistence.mapping.PeopleMapping;
import org.incidentdesk.persistence.row.PersonRow;

/** The persons in their table. */
final class JpaPersonRepository extends VersionedRepository<PersonId, Person, PersonRow> implements PersonRepository {

    JpaPersonRepository(UnitSession session) {
        super(session, "person", PersonRow.class, PeopleMapping::row, PeopleMapping::person);
    }

    @Override
    Object key(PersonId id) {
        return id.value();
    }

    @Override
    public List<Person> list(Optional<String> text, Optional<PersonId> after, int limit) {
        return stretch(text, after.map(PersonId::value), limit);
    }

    @Override
    public List<Person> activeMembers(GroupId group) {
        // an underscore would stand for any character
        String escaped = group.value().replace("_", "\\_");
        return mapped(session()
                .query(
                        "from PersonRow p where p.active and concat(' ', p.supportGroups, ' ') like :group escape '\\'"
                                + " order by p.id",
                        PersonRow.class)
                .setParameter("group", "% " + escaped + " %")
                .getResultList());
    }

    @Override
    public long countActive(Role role) {
        return session()
                .query("select count(*) from PersonRow p where p.role = :role and p.active", Long.class)
                .setParameter("role", role)
                .getSingleResult();
    }
}
