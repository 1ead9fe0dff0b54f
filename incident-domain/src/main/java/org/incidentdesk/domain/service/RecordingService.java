package org.incidentdesk.domain.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.CorrectDetails;
import org.incidentdesk.domain.port.driving.IncidentRecording;
import org.incidentdesk.domain.port.driving.ReportIncident;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.service.TicketDecisions.Unit;
import org.incidentdesk.domain.servicelevel.NeededByAdvice;
import org.incidentdesk.domain.servicelevel.Promise;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.settings.FirstAssignment;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.Stamp;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketSnapshot.Report;

final class RecordingService implements IncidentRecording {

    private final Desk desk;
    private final TicketDecisions decisions;

    RecordingService(Desk desk, TicketDecisions decisions) {
        this.desk = desk;
        this.decisions = decisions;
    }

    @Override
    public TicketReceipt report(Request<ReportIncident> request) {
        Stamp stamp = desk.stamp(request.actor());
        return desk.ports()
                .unitOfWork()
                .within(repositories -> Once.ticket(repositories, request, stamp.at(), () -> {
                    Unit unit = new Unit(repositories, stamp);
                    return report(request.command(), unit, unit.settings().firstAssignment());
                }));
    }

    TicketReceipt report(ReportIncident command, Unit unit, FirstAssignment first) {
        Stamp stamp = unit.stamp();
        Person requester = unit.references()
                .activePerson(command.requester().orElse(stamp.by().person()));
        command.location().ifPresent(unit.references()::activeLocation);
        command.category().ifPresent(category -> choose(category, stamp.by(), unit));
        unit.references().assetsInUse(command.assets());
        Presets presets = new Presets(unit, requester, command);
        presets.judge();
        Optional<LocationId> location = presets.location();
        Optional<Instant> neededBy = command.neededBy().map(Desk::cut);
        mustLieAhead(neededBy, stamp.at());
        Report report = new Report(
                command.title(),
                command.description(),
                requester.id(),
                stamp.by().person(),
                command.channel(),
                location,
                neededBy,
                stamp.at());
        PriorityMatrix matrix = unit.matrix();
        Promise promise = unit.agreements().promise(command.category());
        Ticket ticket = Ticket.report(
                unit.repositories().numbering().nextTicket(),
                report,
                command.category(),
                presets.assets(),
                matrix,
                promise,
                stamp);
        unit.add(ticket);
        if (command.impact().isPresent() || command.urgency().isPresent()) {
            Impact impact =
                    command.impact().orElse(ticket.snapshot().assessment().impact());
            Urgency urgency =
                    command.urgency().orElse(ticket.snapshot().assessment().urgency());
            ticket.assess(impact, urgency, matrix, promise, unit.rules(), stamp);
        }
        for (Assignee assignee : command.assignees()) {
            unit.references().assignee(assignee);
            ticket.assign(assignee, unit.rules(), stamp);
        }
        presets.apply(ticket, matrix);
        FirstAssignments.make(ticket, first, unit);
        unit.saveAll();
        return new TicketReceipt(ticket.number(), ticket.snapshot().version(), 0);
    }

    /** To a requester, a category that is not meant for requesters does not exist. */
    private static void choose(CategoryId category, Actor actor, Unit unit) {
        if (!actor.role().isStaff() && !unit.references().category(category).visibleToRequesters()) {
            throw new NotFound("category", category);
        }
        unit.references().incidentCategory(Optional.of(category), Optional.empty());
    }

    private static void mustLieAhead(Optional<Instant> neededBy, Instant now) {
        if (neededBy.isPresent() && !neededBy.get().isAfter(now)) {
            throw new RuleRefused(Rule.MOMENT_PASSED, "neededBy", neededBy.get());
        }
    }

    @Override
    public TicketReceipt correct(Request<CorrectDetails> request) {
        return decisions.decide(request, (ticket, command, unit) -> {
            Report old = ticket.snapshot().report();
            command.requester().ifPresent(unit.references()::activePerson);
            command.location().ifPresent(unit.references()::activeLocation);
            Optional<Instant> neededBy = command.neededBy().map(Desk::cut);
            mustLieAhead(neededBy, old.openedAt());
            ticket.correctDetails(
                    new Report(
                            command.title().orElse(old.title()),
                            command.description().orElse(old.description()),
                            command.requester().orElse(old.requester()),
                            old.recordedBy(),
                            command.channel().orElse(old.channel()),
                            command.location().or(old::location),
                            neededBy.or(old::neededBy),
                            old.openedAt()),
                    unit.rules(),
                    unit.stamp());
        });
    }

    @Override
    public NeededByAdvice advise(Actor actor, Instant neededBy) {
        Instant now = desk.now();
        return desk.ports().unitOfWork().reading(repositories -> advice(repositories, now, neededBy));
    }

    private static NeededByAdvice advice(Repositories repositories, Instant now, Instant neededBy) {
        DeskSettings settings = repositories.settings().get();
        PriorityMatrix matrix = new References(repositories).matrix(settings.matrix());
        Impact usual = Ticket.usual(matrix.impacts(), Impact.MEDIUM);
        return NeededByAdvice.weigh(
                new Agreements(repositories, settings).promise(Optional.empty()),
                matrix.urgencies(),
                urgency -> matrix.priority(usual, urgency),
                now,
                List.of(),
                neededBy,
                now);
    }
}
