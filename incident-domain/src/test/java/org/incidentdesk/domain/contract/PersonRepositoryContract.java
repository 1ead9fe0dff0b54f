package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.PersonRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

/** What a {@link PersonRepository} keeps. */
public interface PersonRepositoryContract extends VersionedRepositoryContract<PersonId, Person> {

    @Override
    default PersonRepository repository(Repositories repositories) {
        return repositories.people();
    }

    @Override
    default List<Person> examples() {
        return List.of(
                SampleThings.person(Fresh.person()),
                new Person(
                        Fresh.person(),
                        new Title("Zoë O’Brien « l'aînée » 🙂 系統"),
                        Optional.of("zoë.o'brien+desk@exämple.org"),
                        Role.TECHNICIAN,
                        Optional.of(Fresh.location()),
                        Set.of(Fresh.group(), Fresh.group(), Fresh.group()),
                        true,
                        0),
                new Person(
                        Fresh.person(),
                        new Title(Fresh.ofLength(Title.MAX_LENGTH)),
                        Optional.of("x".repeat(64) + "@" + "y".repeat(190)),
                        Role.ADMINISTRATOR,
                        Optional.empty(),
                        Set.of(),
                        false,
                        0));
    }

    @Override
    default Person changed(Person thing) {
        return new Person(
                thing.id(),
                new Title("Autrement"),
                thing.email().isPresent() ? Optional.empty() : Optional.of("a@b"),
                thing.role() == Role.TECHNICIAN ? Role.REQUESTER : Role.TECHNICIAN,
                thing.location().isPresent() ? Optional.empty() : Optional.of(Fresh.location()),
                thing.role() == Role.TECHNICIAN ? Set.of() : Set.of(Fresh.group()),
                !thing.active(),
                thing.version());
    }

    @Override
    default PersonId id(Person thing) {
        return thing.id();
    }

    @Override
    default long version(Person thing) {
        return thing.version();
    }

    @Override
    default Person atVersion(Person thing, long version) {
        return thing.atVersion(version);
    }

    private Person kept(String id, String name, Optional<String> email, Role role, boolean active) {
        return within(r -> repository(r)
                .save(new Person(
                        new PersonId(id), new Title(name), email, role, Optional.empty(), Set.of(), active, 0)));
    }

    @Test
    default void groupsCanBeLeftOneByOne() {
        Person many = within(r -> repository(r).save(examples().get(1)));
        Person one = new Person(
                many.id(),
                many.name(),
                many.email(),
                many.role(),
                many.location(),
                Set.of(many.groups().iterator().next()),
                many.active(),
                many.version());
        doing(r -> repository(r).save(one));
        assertEquals(Optional.of(one.atVersion(2)), reading(r -> repository(r).find(many.id())));
    }

    @Test
    default void theActiveMembersOfAGroupAreTold() {
        String name = Fresh.group().value();
        GroupId group = new GroupId(name + "_a");
        GroupId alike = new GroupId(name + "-a");
        GroupId longer = new GroupId(name + "_a-2");
        PersonId second = member(Fresh.id("b"), true, group, alike);
        PersonId first = member(Fresh.id("a"), true, Fresh.group(), group, Fresh.group());
        member(Fresh.id("c"), false, group);
        PersonId other = member(Fresh.id("d"), true, alike, longer);
        assertEquals(List.of(first, second), members(group));
        assertEquals(Set.of(second, other), Set.copyOf(members(alike)));
        assertEquals(List.of(), members(Fresh.group()));
    }

    private PersonId member(String id, boolean active, GroupId... groups) {
        PersonId person = new PersonId(id);
        doing(r -> repository(r)
                .save(new Person(
                        person,
                        new Title("Somebody"),
                        Optional.empty(),
                        Role.TECHNICIAN,
                        Optional.empty(),
                        Set.of(groups),
                        active,
                        0)));
        return person;
    }

    private List<PersonId> members(GroupId group) {
        return reading(r -> r.people().activeMembers(group)).stream()
                .map(Person::id)
                .toList();
    }

    @Test
    default void personsAreListedStretchByStretchInTheOrderOfTheirIdentities() {
        List<String> ids = new ArrayList<>(SampleThings.trickyIds());
        List<String> sorted = List.copyOf(ids);
        Collections.reverse(ids);
        ids.forEach(id -> kept(id, "Somebody", Optional.empty(), Role.REQUESTER, true));
        List<PersonId> listed = new ArrayList<>();
        Optional<PersonId> after = Optional.of(new PersonId(sorted.get(0)));
        while (listed.size() < sorted.size() - 1) {
            Optional<PersonId> from = after;
            List<Person> stretch = reading(r -> repository(r).list(Optional.empty(), from, 4));
            assertTrue(stretch.size() <= 4, "no more than asked for");
            assertTrue(stretch.get(0).id().compareTo(from.orElseThrow()) > 0, "it begins behind the last stretch");
            stretch.stream()
                    .map(Person::id)
                    .filter(id -> sorted.contains(id.value()))
                    .forEach(listed::add);
            after = Optional.of(stretch.get(stretch.size() - 1).id());
        }
        assertEquals(
                sorted.subList(1, sorted.size()),
                listed.stream().map(PersonId::value).toList());
        assertEquals(
                List.of(), reading(r -> repository(r).list(Optional.empty(), Optional.of(new PersonId("zzzzzzz")), 4)));
    }

    @Test
    default void personsAreFoundByTheBeginningsOfNameLoginAndAddress() {
        String login = Fresh.id("login");
        String word = login.replace('-', ' ');
        kept(login, "Éloïse Côté-Tremblay", Optional.of("ec@Exemple-Désk.org"), Role.REQUESTER, true);
        List.of("eloise", "ÉLOÏ", "cote", "tremb", "", "ec exemple", "desk org", "%")
                .forEach(words -> assertEquals(1, found(word, words), "finds: " + words));
        List.of("loise", "tremblay2", "ab", "%desk%x", "oise_")
                .forEach(words -> assertEquals(0, found(word, words), "does not find: " + words));
    }

    private int found(String login, String words) {
        return reading(r -> repository(r).list(Optional.of(login + " " + words), Optional.empty(), 10))
                .size();
    }

    @Test
    default void aSearchIsReadStretchByStretchToo() {
        String word = Fresh.id("w").replace("-", "");
        Set<PersonId> kept = new HashSet<>();
        for (int i = 0; i < 7; i++) {
            kept.add(kept(Fresh.id("p" + i), word + i, Optional.empty(), Role.REQUESTER, true)
                    .id());
            kept(Fresh.id("q" + i), "Other", Optional.empty(), Role.REQUESTER, true);
        }
        List<Person> first = reading(r -> repository(r).list(Optional.of(word), Optional.empty(), 5));
        List<Person> second = reading(r ->
                repository(r).list(Optional.of(word), Optional.of(first.get(4).id()), 5));
        assertEquals(5, first.size());
        assertEquals(2, second.size());
        List<PersonId> ids = new ArrayList<>(first.stream().map(Person::id).toList());
        second.forEach(person -> ids.add(person.id()));
        assertEquals(kept.stream().sorted().toList(), ids);
    }

    @Test
    default void onlyActivePersonsOfTheRoleAreCounted() {
        for (Role role : List.of(Role.REQUESTER, Role.TECHNICIAN, Role.ADMINISTRATOR)) {
            long before = reading(r -> repository(r).countActive(role));
            kept(Fresh.id("active"), "A", Optional.empty(), role, true);
            kept(Fresh.id("left"), "B", Optional.empty(), role, false);
            kept(
                    Fresh.id("other"),
                    "C",
                    Optional.empty(),
                    role == Role.REQUESTER ? Role.TECHNICIAN : Role.REQUESTER,
                    true);
            long after = reading(r -> repository(r).countActive(role));
            assertEquals(before + 1, after, role.name());
        }
    }
}
