package org.incidentdesk.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.servicelevel.Promise;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.Stamp;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketRules;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.incidentdesk.domain.ticket.Visibility;

/** Tickets for the tests of this module. */
public final class Samples {

    static final Instant MORNING = Instant.parse("2026-11-24T10:00:00.000001Z");
    static final Actor SARA = new Actor(new PersonId("sara"), Role.TECHNICIAN);
    static final TicketRules RULES =
            new TicketRules(ClosurePolicy.ON_APPROVAL, false, Duration.ofDays(30), Duration.ofDays(14));

    private Samples() {}

    static Ticket reported(TicketNumber number, String title, Instant at) {
        return Ticket.report(
                number,
                new TicketSnapshot.Report(
                        new Title(title),
                        new Text("Accès refusé à HorairePro"),
                        new PersonId("julie"),
                        SARA.person(),
                        Channel.PHONE,
                        Optional.empty(),
                        Optional.empty(),
                        at),
                Optional.of(new CategoryId("acces")),
                Set.of(),
                PriorityMatrix.standard(),
                Promise.standard(),
                new Stamp(SARA, at));
    }

    /** Records a ticket in a unit of its own. */
    public static TicketNumber report(UnitOfWork units, String title) {
        return units.within(r -> {
            Ticket ticket = reported(r.numbering().nextTicket(), title, MORNING);
            r.tickets().save(ticket.change().orElseThrow());
            return ticket.number();
        });
    }

    static void decide(UnitOfWork units, TicketNumber number, Consumer<Ticket> decision) {
        units.within(r -> {
            Ticket ticket = Ticket.restore(r.tickets().find(number).orElseThrow());
            decision.accept(ticket);
            ticket.change().ifPresent(r.tickets()::save);
            return number;
        });
    }

    static void followUp(Ticket ticket) {
        ticket.addFollowUp(new Text("On regarde."), Visibility.PUBLIC, RULES, next(ticket));
    }

    static void assign(Ticket ticket) {
        ticket.assign(new Assignee.Team(new GroupId("niveau2")), RULES, next(ticket));
    }

    static Stamp next(Ticket ticket) {
        return new Stamp(SARA, ticket.snapshot().changedAt().plus(1, ChronoUnit.SECONDS));
    }
}
