package org.incidentdesk.domain.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.PersonRepository;
import org.incidentdesk.domain.text.Words;

final class InMemoryPeople extends VersionedTable<PersonId, Person> implements PersonRepository {

    InMemoryPeople(Unit unit) {
        super(unit, Table.PEOPLE, "person");
    }

    @Override
    PersonId id(Person thing) {
        return thing.id();
    }

    @Override
    long version(Person thing) {
        return thing.version();
    }

    @Override
    Person atVersion(Person thing, long version) {
        return thing.atVersion(version);
    }

    @Override
    public List<Person> list(Optional<String> text, Optional<PersonId> after, int limit) {
        Stream<Person> stretch = after.map(rows()::valuesAfter).orElseGet(rows()::values);
        return stretch.filter(person -> text.isEmpty() || matches(person, text.get()))
                .limit(limit)
                .toList();
    }

    private static boolean matches(Person person, String text) {
        String searched =
                person.name() + " " + person.id() + " " + person.email().orElse("");
        return Words.match(Words.fold(searched), text);
    }

    @Override
    public List<Person> activeMembers(GroupId group) {
        return rows().values()
                .filter(person -> person.active() && person.groups().contains(group))
                .toList();
    }

    @Override
    public long countActive(Role role) {
        return rows().values()
                .filter(person -> person.active() && person.role() == role)
                .count();
    }
}
