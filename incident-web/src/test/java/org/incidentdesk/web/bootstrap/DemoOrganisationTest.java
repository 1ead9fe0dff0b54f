package org.incidentdesk.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.inmemory.InMemoryKnowledgeIndex;
import org.incidentdesk.domain.inmemory.InMemoryNotifier;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.inmemory.Pbkdf2PasswordHashing;
import org.incidentdesk.domain.inmemory.RandomSecrets;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.DrivenPorts;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.web.command.DeskOpener;
import org.junit.jupiter.api.Test;

class DemoOrganisationTest {

    private final DrivenPorts driven = new DrivenPorts(
            new InMemoryStorage(Set.of()).unitOfWork(),
            new InMemoryKnowledgeIndex(),
            new Pbkdf2PasswordHashing(10),
            new RandomSecrets(),
            new InMemoryNotifier(Set.of()),
            new InMemoryFileStore(InstantSource.system()));
    private final IncidentDesk desk = IncidentDesk.assemble(driven, () -> Instant.parse("2026-11-24T15:00:00Z"));
    private final DemoOrganisation demo = new DemoOrganisation(desk, driven.unitOfWork(), driven.passwordHashing());

    @Test
    void bringsWhatTheCaseNeeds() {
        demo.load();
        assertEquals(
                "Accès > Accès à une application > Application HorairePro",
                desk.catalogue()
                        .category(DeskOpener.OPERATOR, new CategoryId("application-horairepro"))
                        .path());
        assertEquals(
                Optional.of(new LocationId("bureau-administratif")),
                desk.people().person(DeskOpener.OPERATOR, new PersonId("julie")).location());
        assertEquals(
                Set.of(new GroupId("support-applicatif")),
                desk.people()
                        .person(DeskOpener.OPERATOR, new PersonId("niveau2"))
                        .groups());
        assertEquals(
                List.of(1, 2),
                desk.people().groups(DeskOpener.OPERATOR).stream()
                        .map(Group::line)
                        .toList());
        DeskSettings settings = desk.settings().settings(DeskOpener.OPERATOR);
        assertEquals("course", settings.matrix().value());
        assertEquals("America/Toronto", settings.zone());
        assertEquals(ClosurePolicy.ON_APPROVAL, settings.closurePolicy());
        for (String login : List.of("julie", "sara", "niveau2", "prof")) {
            assertTrue(desk.access().signIn(login, "demo").isPresent(), login);
        }
    }

    @Test
    void loadingItAgainChangesNothing() {
        demo.load();
        desk.access().setPassword(DeskOpener.OPERATOR, new PersonId("julie"), "another password");
        String before = everything();
        demo.load();
        assertEquals(before, everything());
        assertTrue(desk.access().signIn("julie", "another password").isPresent());
    }

    private String everything() {
        return driven.unitOfWork()
                .reading(repositories -> repositories.categories().all()
                        + "\n" + repositories.groups().all()
                        + "\n" + repositories.locations().all()
                        + "\n" + repositories.assets().list(Optional.empty(), Optional.empty(), 100)
                        + "\n" + repositories.people().list(Optional.empty(), Optional.empty(), 100)
                        + "\n" + repositories.settings().get());
    }

    @Test
    void leavesDoorsOpenForAsLongAsOnePasswordIsPublic() {
        assertFalse(demo.leavesDoorsOpen());
        demo.load();
        for (String login : List.of("julie", "sara", "niveau2", "prof")) {
            assertTrue(demo.leavesDoorsOpen());
            desk.access().setPassword(DeskOpener.OPERATOR, new PersonId(login), "another password");
        }
        assertFalse(demo.leavesDoorsOpen());
    }

    @Test
    void theFirstStartMakesAnAdministratorOnce() {
        assertTrue(FirstStart.makeAdministrator(desk, driven.unitOfWork(), "first password"));
        assertFalse(FirstStart.makeAdministrator(desk, driven.unitOfWork(), "second password"));
        assertEquals(
                Optional.of(Role.ADMINISTRATOR),
                desk.access().signIn("admin", "first password").map(actor -> actor.role()));
    }

    @Test
    void whereSomebodyCanSignInAlreadyThereIsNoFirstStart() {
        demo.load();
        assertFalse(FirstStart.makeAdministrator(desk, driven.unitOfWork(), "first password"));
    }

    @Test
    void whoeverHappensToBeCalledAdminDoesNotBecomeOne() {
        PersonDefinition requester = new PersonDefinition(
                new Title("Ad Min"), Optional.empty(), Role.REQUESTER, Optional.empty(), Set.of(), true);
        desk.people().addPerson(new PersonId("admin"), Request.of(DeskOpener.OPERATOR, requester));
        assertFalse(FirstStart.makeAdministrator(desk, driven.unitOfWork(), "first password"));
        assertTrue(desk.access().signIn("admin", "first password").isEmpty());
    }
}
