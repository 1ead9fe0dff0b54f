package org.incidentdesk.domain.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.file.ContentHash;
import org.incidentdesk.domain.file.FileCard;
import org.incidentdesk.domain.file.FileKind;
import org.incidentdesk.domain.file.FileName;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.servicelevel.Promise;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/** Tickets for tests, named after the state that they have reached. */
final class Tickets {

    static final Instant T0 = Instant.parse("2026-11-24T15:00:00Z");
    static final PersonId JULIE = new PersonId("julie");
    static final Actor REQUESTER = new Actor(JULIE, Role.REQUESTER);
    static final Actor TECHNICIAN = new Actor(new PersonId("sara"), Role.TECHNICIAN);
    static final Actor ADMINISTRATOR = new Actor(new PersonId("prof"), Role.ADMINISTRATOR);
    static final Assignee SARA = new Assignee.Technician(new PersonId("sara"));
    static final Assignee TEAM = new Assignee.Team(new GroupId("support"));
    static final CategoryId CATEGORY = new CategoryId("application");
    static final TicketRules ON_APPROVAL = rules(ClosurePolicy.ON_APPROVAL);
    static final FileCard LOG = new FileCard(
            new FileName("Écran 1.log"),
            FileKind.TEXT,
            10,
            new ContentHash("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    static final Schedule TOMORROW = new Schedule(T0.plus(Duration.ofHours(24)), T0.plus(Duration.ofHours(25)));

    private Tickets() {}

    static TicketRules rules(ClosurePolicy policy) {
        return new TicketRules(policy, false, Duration.ofDays(30), Duration.ofDays(14));
    }

    static Stamp by(Actor actor, long minutes) {
        return new Stamp(actor, T0.plus(Duration.ofMinutes(minutes)));
    }

    static Stamp sara(long minutes) {
        return by(TECHNICIAN, minutes);
    }

    static Ticket reported() {
        TicketSnapshot.Report report = new TicketSnapshot.Report(
                new Title("Problème d'accès – HorairePro"),
                new Text("Accès refusé."),
                JULIE,
                new PersonId("sara"),
                Channel.PHONE,
                Optional.empty(),
                Optional.empty(),
                T0);
        return Ticket.report(
                new TicketNumber(42),
                report,
                Optional.of(CATEGORY),
                Set.of(),
                PriorityMatrix.standard(),
                Promise.standard(),
                sara(0));
    }

    static Ticket assigned() {
        Ticket ticket = reported();
        ticket.assign(SARA, ON_APPROVAL, sara(1));
        return ticket;
    }

    static Ticket planned() {
        Ticket ticket = assigned();
        ticket.addTask(
                new Text("Passer au bureau"),
                Visibility.PUBLIC,
                Optional.empty(),
                Optional.of(TOMORROW),
                ON_APPROVAL,
                sara(2));
        return ticket;
    }

    static Ticket pending() {
        Ticket ticket = assigned();
        ticket.hold(
                HoldReason.AWAITING_REQUESTER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ON_APPROVAL,
                sara(3));
        return ticket;
    }

    static Ticket solved() {
        Ticket ticket = assigned();
        ticket.propose(
                new Text("Redémarrage"), Outcome.FIXED, Optional.empty(), Optional.empty(), ON_APPROVAL, sara(4));
        return ticket;
    }

    static Ticket closed() {
        Ticket ticket = solved();
        ticket.close(Optional.of(CATEGORY), ON_APPROVAL, by(ADMINISTRATOR, 5));
        return ticket;
    }

    static Ticket in(Status status) {
        return switch (status) {
            case NEW -> reported();
            case ASSIGNED -> assigned();
            case PLANNED -> planned();
            case PENDING -> pending();
            case SOLVED -> solved();
            case CLOSED -> closed();
        };
    }
}
