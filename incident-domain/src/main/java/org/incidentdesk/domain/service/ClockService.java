package org.incidentdesk.domain.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.ClockDuties;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.service.TicketDecisions.Unit;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.Hold;
import org.incidentdesk.domain.ticket.Stamp;
import org.incidentdesk.domain.ticket.Ticket;

/**
 * Each ticket has a unit of work of its own, so that one that somebody is just changing does not hold up the others; it
 * is left for the next time.
 */
final class ClockService implements ClockDuties {

    private static final int BATCH = 200;

    private final Desk desk;

    ClockService(Desk desk) {
        this.desk = desk;
    }

    @Override
    public int endHolds() {
        Instant now = desk.now();
        int done = 0;
        List<TicketNumber> due;
        int doneOfBatch;
        do {
            due = read(repositories -> repositories.tickets().holdsOverAt(now, BATCH));
            doneOfBatch = 0;
            for (TicketNumber number : due) {
                doneOfBatch += change(number, now, this::endHold) ? 1 : 0;
            }
            done += doneOfBatch;
        } while (due.size() == BATCH && doneOfBatch > 0);
        return done;
    }

    private boolean endHold(Unit unit, Ticket ticket) {
        Optional<Instant> until = ticket.snapshot().progress().hold().flatMap(Hold::until);
        if (until.isEmpty() || until.get().isAfter(unit.stamp().at())) {
            return false;
        }
        // the hold ended when it was to end, however late the clock comes by
        ticket.resume(unit.rules(), new Stamp(Actor.CLOCK, until.get()));
        return true;
    }

    @Override
    public int closeSolved() {
        DeskSettings settings = read(repositories -> repositories.settings().get());
        if (settings.closurePolicy() != ClosurePolicy.AUTOMATIC) {
            return 0;
        }
        Instant now = desk.now();
        int done = 0;
        long after = 0;
        List<TicketNumber> candidates;
        do {
            long behind = after;
            candidates = read(repositories -> repositories.tickets().solvedBy(now, behind, BATCH));
            for (TicketNumber number : candidates) {
                done += change(number, now, this::closeIfDue) ? 1 : 0;
                after = number.value();
            }
        } while (candidates.size() == BATCH);
        return done;
    }

    private boolean closeIfDue(Unit unit, Ticket ticket) {
        boolean due = unit.settings()
                .closesAt(ticket.snapshot().progress())
                .filter(closing -> !closing.isAfter(unit.stamp().at()))
                .isPresent();
        if (due) {
            ticket.close(Optional.empty(), unit.rules(), unit.stamp());
        }
        return due;
    }

    private <R> R read(Function<Repositories, R> query) {
        return desk.ports().unitOfWork().reading(query);
    }

    private interface Duty {
        boolean perform(Unit unit, Ticket ticket);
    }

    private boolean change(TicketNumber number, Instant now, Duty duty) {
        try {
            return desk.ports().unitOfWork().within(repositories -> {
                Unit unit = new Unit(repositories, new Stamp(Actor.CLOCK, now));
                boolean done = duty.perform(unit, unit.ticket(number));
                unit.saveAll();
                return done;
            });
        } catch (Conflict e) {
            return false;
        }
    }
}
