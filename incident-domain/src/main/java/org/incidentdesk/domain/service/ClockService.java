package org.incidentdesk.domain.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.TicketRepository;
import org.incidentdesk.domain.port.driving.ClockDuties;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.service.TicketDecisions.Unit;
import org.incidentdesk.domain.settings.ClockRules.Reminders;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.ticket.ClockDuty;
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
    public Round endHolds(int limit) {
        check(limit);
        Instant now = desk.now();
        List<TicketNumber> over = read(repositories -> repositories.tickets().holdsOverAt(now, limit));
        Tally tally = new Tally(limit);
        over.forEach(number -> tally.count(change(number, now, ClockService::endHold)));
        return tally.round();
    }

    private static boolean endHold(Unit unit, Ticket ticket) {
        Optional<Instant> until = ticket.snapshot().progress().hold().flatMap(Hold::until);
        if (until.isEmpty() || until.get().isAfter(unit.stamp().at())) {
            return false;
        }
        // the hold ended when it was to end, however late the clock comes by
        ticket.resume(unit.rules(), new Stamp(Actor.CLOCK, until.get()));
        return true;
    }

    @Override
    public Round attend(int limit) {
        check(limit);
        Instant now = desk.now();
        Tally tally = new Tally(limit);
        Optional<TicketRepository.Duty> last = Optional.empty();
        List<TicketRepository.Duty> duties;
        do {
            Optional<TicketRepository.Duty> after = last;
            duties = read(repositories -> repositories.tickets().dutiesBy(now, after, BATCH));
            for (TicketRepository.Duty duty : duties) {
                if (tally.full()) {
                    break;
                }
                tally.count(change(duty.ticket(), now, ClockService::perform));
                last = Optional.of(duty);
            }
        } while (duties.size() == BATCH && !tally.full());
        return tally.round();
    }

    /** What was missed while the clock stood still comes in the order in which it would have come. */
    private static boolean perform(Unit unit, Ticket ticket) {
        boolean done = false;
        Optional<ClockDuty> duty = due(unit, ticket);
        while (duty.isPresent()) {
            if (duty.get() instanceof ClockDuty.Warn warn) {
                ticket.warn(
                        warn,
                        unit.agreements()
                                .managers(
                                        warn.warning().threshold(),
                                        ticket.snapshot().assignment().groups()),
                        unit.rules(),
                        new Stamp(Actor.CLOCK, warn.at()));
            } else if (!remind(unit, ticket, duty.get())) {
                break;
            }
            done = true;
            duty = due(unit, ticket);
        }
        return done;
    }

    private static Optional<ClockDuty> due(Unit unit, Ticket ticket) {
        return ClockDuty.next(ticket.snapshot())
                .filter(duty -> !duty.at().isAfter(unit.stamp().at()));
    }

    /** A reminder that comes late still comes within the desk's hours, and the next one is counted from it. */
    private static boolean remind(Unit unit, Ticket ticket, ClockDuty duty) {
        Instant now = unit.stamp().at();
        Optional<Reminders> reminders = unit.agreements().reminders();
        if (reminders.isPresent() && !Agreements.counts(unit.agreements().time(), now)) {
            return false;
        }
        if (duty instanceof ClockDuty.SolveUnanswered && reminders.isPresent()) {
            ticket.solveUnanswered(reminders.get().solution(), unit.rules(), unit.stamp());
        } else {
            ticket.remind(unit.agreements().nextReminder(now), unit.rules(), unit.stamp());
        }
        return true;
    }

    @Override
    public Round closeSolved(int limit) {
        check(limit);
        DeskSettings settings = read(repositories -> repositories.settings().get());
        Tally tally = new Tally(limit);
        if (settings.closurePolicy() != ClosurePolicy.AUTOMATIC) {
            return tally.round();
        }
        Instant now = desk.now();
        // so many working days are at least as many days, less what a zone may skip
        Instant latest = now.minus(Duration.ofDays(settings.automaticClosureDays() - 1L));
        long after = 0;
        List<TicketNumber> solved;
        do {
            long behind = after;
            solved = read(repositories -> repositories.tickets().solvedBy(latest, behind, BATCH));
            for (TicketNumber number : solved) {
                if (tally.full()) {
                    break;
                }
                tally.count(change(number, now, ClockService::closeIfDue));
                after = number.value();
            }
        } while (solved.size() == BATCH && !tally.full());
        return tally.round();
    }

    private static boolean closeIfDue(Unit unit, Ticket ticket) {
        boolean due = unit.settings()
                .closesAt(ticket.snapshot().progress(), unit.agreements().time())
                .filter(closing -> !closing.isAfter(unit.stamp().at()))
                .isPresent();
        if (due) {
            ticket.close(Optional.empty(), unit.rules(), unit.stamp());
        }
        return due;
    }

    private static void check(int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidValue("limit", "out-of-range", "max", MAX_LIMIT);
        }
    }

    private <R> R read(Function<Repositories, R> query) {
        return desk.ports().unitOfWork().reading(query);
    }

    private interface Duty {
        boolean perform(Unit unit, Ticket ticket);
    }

    private enum Outcome {
        DONE,
        NOTHING,
        SKIPPED
    }

    private Outcome change(TicketNumber number, Instant now, Duty duty) {
        try {
            return desk.ports().unitOfWork().within(repositories -> {
                Unit unit = new Unit(repositories, new Stamp(Actor.CLOCK, now));
                boolean done = duty.perform(unit, unit.ticket(number));
                unit.saveAll();
                return done ? Outcome.DONE : Outcome.NOTHING;
            });
        } catch (DomainRefusal e) {
            // a conflict mostly; whatever it is, it must not hold up the other tickets
            return Outcome.SKIPPED;
        }
    }

    /** Counts up to a limit; a ticket on which there was nothing to do after all does not count. */
    private static final class Tally {

        private final int limit;
        private int done;
        private int skipped;

        Tally(int limit) {
            this.limit = limit;
        }

        void count(Outcome outcome) {
            done += outcome == Outcome.DONE ? 1 : 0;
            skipped += outcome == Outcome.SKIPPED ? 1 : 0;
        }

        boolean full() {
            return done + skipped >= limit;
        }

        Round round() {
            return new Round(done, skipped, full());
        }
    }
}
