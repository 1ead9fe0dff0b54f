package org.incidentdesk.domain.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.GroupDefinition;
import org.incidentdesk.domain.port.driving.PeopleAdministration;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

/** Persons and groups, through their port. */
class PeopleTest {

    private static final PersonId ANNE = new PersonId("anne");

    private final TestDesk test = new TestDesk();
    private final PeopleAdministration people = test.desk.people();

    private Receipt add(Actor by, Role role) {
        return people.addPerson(ANNE, Request.of(by, TestDesk.person(role, true)));
    }

    private Receipt change(PersonId id, Role role, boolean active) {
        return people.changePerson(id, Request.of(TestDesk.PROF, TestDesk.person(role, active)));
    }

    private static GroupDefinition group(String name, Optional<PersonId> manager) {
        return new GroupDefinition(new Title(name), 3, manager, true);
    }

    @Test
    void aTechnicianAddsRequestersAndTheAdministratorEverybody() {
        assertEquals(new Receipt("anne", 1), add(TestDesk.SARA, Role.REQUESTER));
        assertEquals(new Receipt("anne", 2), change(ANNE, Role.TECHNICIAN, true));
        assertEquals(Role.TECHNICIAN, people.person(TestDesk.SARA, ANNE).role());
        PersonId other = new PersonId("bruno");
        for (Role role : List.of(Role.TECHNICIAN, Role.ADMINISTRATOR)) {
            assertThrows(
                    RightMissing.class,
                    () -> people.addPerson(other, Request.of(TestDesk.SARA, TestDesk.person(role, true))));
        }
        assertThrows(
                RightMissing.class,
                () -> people.addPerson(other, Request.of(TestDesk.JULIE, TestDesk.person(Role.REQUESTER, true))));
        assertThrows(
                RightMissing.class,
                () -> people.changePerson(ANNE, Request.of(TestDesk.SARA, TestDesk.person(Role.REQUESTER, true))));
    }

    @Test
    void aLoginIsSomebodysOrTheClocksOnlyOnce() {
        assertThrows(
                Conflict.class,
                () -> people.addPerson(
                        TestDesk.JULIE.person(), Request.of(TestDesk.PROF, TestDesk.person(Role.REQUESTER, true))));
        assertThrows(
                Conflict.class,
                () -> people.addPerson(
                        Actor.CLOCK.person(), Request.of(TestDesk.PROF, TestDesk.person(Role.REQUESTER, true))));
    }

    @Test
    void aChangeIsMadeOnTheVersionThatWasSeen() {
        assertThrows(
                Conflict.class,
                () -> people.changePerson(
                        TestDesk.JULIE.person(), Request.on(TestDesk.PROF, 9, TestDesk.person(Role.REQUESTER, true))));
        assertThrows(NotFound.class, () -> change(new PersonId("nobody"), Role.REQUESTER, true));
    }

    @Test
    void theLastAdministratorStaysInOffice() {
        PersonId prof = TestDesk.PROF.person();
        assertThrows(RuleRefused.class, () -> change(prof, Role.TECHNICIAN, true));
        assertThrows(RuleRefused.class, () -> change(prof, Role.ADMINISTRATOR, false));
        assertEquals(2, change(prof, Role.ADMINISTRATOR, true).version(), "who stays changes what else there is");
        add(TestDesk.PROF, Role.ADMINISTRATOR);
        assertEquals(3, change(prof, Role.ADMINISTRATOR, false).version(), "with a second one in office");
        assertEquals(4, change(prof, Role.REQUESTER, true).version(), "who was out of office steps down from nothing");
    }

    @Test
    void whatAPersonOrAGroupNamesHasToExist() {
        assertThrows(
                NotFound.class,
                () -> people.addPerson(
                        ANNE,
                        Request.of(
                                TestDesk.PROF,
                                new PersonDefinition(
                                        new Title("Anne"),
                                        Optional.empty(),
                                        Role.TECHNICIAN,
                                        Optional.of(new LocationId("none")),
                                        Set.of(),
                                        true))));
        assertThrows(
                NotFound.class,
                () -> people.addPerson(
                        ANNE,
                        Request.of(
                                TestDesk.PROF,
                                new PersonDefinition(
                                        new Title("Anne"),
                                        Optional.empty(),
                                        Role.TECHNICIAN,
                                        Optional.empty(),
                                        Set.of(new GroupId("none")),
                                        true))));
        assertThrows(
                NotFound.class,
                () -> people.addGroup(Request.of(TestDesk.PROF, group("Réseau", Optional.of(new PersonId("nobody"))))));
    }

    @Test
    void staffReadsEverybodyAndRequestersThemselves() {
        PersonId julie = TestDesk.JULIE.person();
        assertEquals(julie, people.person(TestDesk.JULIE, julie).id());
        assertEquals(julie, people.person(TestDesk.SARA, julie).id());
        assertThrows(NotFound.class, () -> people.person(TestDesk.JULIE, TestDesk.MARC.person()));
        assertEquals(
                List.of("julie", "marc", "paul", "prof", "sara"),
                people.people(TestDesk.SARA, Optional.empty(), Optional.empty(), 10).stream()
                        .map(person -> person.id().value())
                        .toList());
        assertEquals(
                List.of("prof", "sara"),
                people.people(TestDesk.SARA, Optional.empty(), Optional.of(TestDesk.PAUL.person()), 10).stream()
                        .map(Person::id)
                        .map(PersonId::value)
                        .toList());
        assertThrows(RightMissing.class, () -> people.people(TestDesk.JULIE, Optional.empty(), Optional.empty(), 10));
        assertThrows(InvalidValue.class, () -> people.people(TestDesk.SARA, Optional.empty(), Optional.empty(), 0));
    }

    @Test
    void groupsAreTheAdministratorsToChangeAndStaffsToRead() {
        assertEquals(
                new Receipt("support-2", 1),
                people.addGroup(Request.of(TestDesk.PROF, group("Support", Optional.empty()))));
        assertEquals(
                new Receipt("support", 2),
                people.changeGroup(
                        TestDesk.SUPPORT,
                        Request.on(TestDesk.PROF, 1, group("Bureau", Optional.of(TestDesk.SARA.person())))));
        Group changed = people.group(TestDesk.SARA, TestDesk.SUPPORT);
        assertEquals("Bureau", changed.name().value());
        assertEquals(3, changed.line());
        assertEquals(Optional.of(TestDesk.SARA.person()), changed.manager());
        assertEquals(2, people.groups(TestDesk.SARA).size());
        assertThrows(RightMissing.class, () -> people.groups(TestDesk.JULIE));
        assertThrows(RightMissing.class, () -> people.group(TestDesk.JULIE, TestDesk.SUPPORT));
        for (Actor actor : List.of(TestDesk.SARA, TestDesk.JULIE)) {
            GroupDefinition definition = group("Réseau", Optional.empty());
            assertThrows(RightMissing.class, () -> people.addGroup(Request.of(actor, definition)));
            assertThrows(RightMissing.class, () -> people.changeGroup(TestDesk.SUPPORT, Request.of(actor, definition)));
        }
    }
}
