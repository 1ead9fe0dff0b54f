package org.incidentdesk.persistence.repository;

import java.util.List;
import java.util.Optional;
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
    public long countActive(Role role) {
        return session()
                .query("select count(*) from PersonRow p where p.role = :role and p.active", Long.class)
                .setParameter("role", role)
                .getSingleResult();
    }
}
