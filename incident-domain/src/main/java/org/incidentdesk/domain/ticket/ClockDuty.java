package org.incidentdesk.domain.ticket;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.incidentdesk.domain.servicelevel.ClockState;
import org.incidentdesk.domain.servicelevel.Deadline;
import org.incidentdesk.domain.servicelevel.Goal;
import org.incidentdesk.domain.servicelevel.Threshold;
import org.incidentdesk.domain.servicelevel.Warning;

/**
 * What the clock has to do on a ticket next. It follows from the ticket's state alone, so that storage can keep its
 * moment beside the ticket and find whatever has come without looking at the rest.
 */
public sealed interface ClockDuty {

    /** How often a requester is reminded before the ticket is solved for want of an answer. */
    int REMINDERS = 2;

    /**
     * When it is to be done.
     *
     * @return the moment
     */
    Instant at();

    /**
     * To tell that a part of a target's time has passed.
     *
     * @param at when it has
     * @param warning which part of which
     * @param due the due moment
     */
    record Warn(Instant at, Warning warning, Instant due) implements ClockDuty {}

    /**
     * To remind the requester, who was asked something.
     *
     * @param at when
     */
    record Remind(Instant at) implements ClockDuty {}

    /**
     * To solve the ticket, because the requester did not answer.
     *
     * @param at when
     */
    record SolveUnanswered(Instant at) implements ClockDuty {}

    /**
     * The first of all that is to be done.
     *
     * @param ticket the state
     * @return the duty; empty where the clock has nothing to do before somebody else does something
     */
    static Optional<ClockDuty> next(TicketSnapshot ticket) {
        Status status = ticket.progress().status();
        if (status == Status.PENDING) {
            return ticket.progress().hold().flatMap(ClockDuty::ofHold);
        }
        if (status == Status.SOLVED || status == Status.CLOSED) {
            return Optional.empty();
        }
        return Stream.of(Goal.values())
                .flatMap(goal -> warning(ticket, goal).stream())
                .min(Comparator.comparing(ClockDuty::at));
    }

    private static Optional<ClockDuty> ofHold(Hold hold) {
        return hold.remindAt().map(at -> hold.reminded() < REMINDERS ? new Remind(at) : new SolveUnanswered(at));
    }

    private static Optional<ClockDuty> warning(TicketSnapshot ticket, Goal goal) {
        if (goal == Goal.OWN && ticket.progress().acknowledgedAt().isPresent()) {
            return Optional.empty();
        }
        Optional<Threshold> next = Stream.of(Threshold.values())
                .filter(threshold -> !ticket.agreement().warnings().contains(new Warning(goal, threshold)))
                .findFirst();
        if (next.isEmpty()) {
            return Optional.empty();
        }
        Deadline deadline = ticket.deadline(goal, ticket.changedAt());
        return deadline.state() == ClockState.NOT_STARTED
                ? Optional.empty()
                : Optional.of(new Warn(deadline.reaches(next.get()), new Warning(goal, next.get()), deadline.due()));
    }
}
