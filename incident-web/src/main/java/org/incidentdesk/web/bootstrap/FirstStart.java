package org.incidentdesk.web.bootstrap;

import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.IncidentDesk;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.domain.port.driving.PersonDefinition;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.command.DeskOpener;

/** A desk that nobody can sign in to gets an administrator. */
final class FirstStart {

    static final PersonId ADMINISTRATOR = new PersonId("admin");

    private FirstStart() {}

    /**
     * Makes the administrator's account where there is no account at all; tells whether it did. Looking for one account
     * is much quicker than listing all, and on most starts it is there.
     */
    static boolean makeAdministrator(IncidentDesk desk, UnitOfWork unitOfWork, String password) {
        if (unitOfWork
                .reading(repositories -> repositories.accounts().find(ADMINISTRATOR))
                .isPresent()) {
            return false;
        }
        if (!desk.access().accounts(DeskOpener.OPERATOR).isEmpty() || !becomesAdministrator(desk)) {
            return false;
        }
        desk.access().setPassword(DeskOpener.OPERATOR, ADMINISTRATOR, password);
        return true;
    }

    /** An import may have brought somebody of that name, who must not come into rights by it. */
    private static boolean becomesAdministrator(IncidentDesk desk) {
        try {
            Person present = desk.people().person(DeskOpener.OPERATOR, ADMINISTRATOR);
            return present.role() == Role.ADMINISTRATOR && present.active();
        } catch (NotFound e) {
            desk.people()
                    .addPerson(
                            ADMINISTRATOR,
                            Request.of(
                                    DeskOpener.OPERATOR,
                                    new PersonDefinition(
                                            new Title("Administrator"),
                                            Optional.empty(),
                                            Role.ADMINISTRATOR,
                                            Optional.empty(),
                                            Set.of(),
                                            true)));
            return true;
        }
    }
}
