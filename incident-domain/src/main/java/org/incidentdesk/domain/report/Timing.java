package org.incidentdesk.domain.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.calendar.WorkingTime;
import org.incidentdesk.domain.servicelevel.ClockState;
import org.incidentdesk.domain.servicelevel.Deadline;
import org.incidentdesk.domain.servicelevel.Pause;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/** All that the measures ask of time: what counts, and what the two deadlines have come to. */
final class Timing {

    private Timing() {}

    /**
     * How much time counted until something was done: the working time since the opening, by the calendar of what was
     * promised, without what lay in pauses. This alone decides what counts as time.
     */
    static Duration counted(TicketSnapshot ticket, Instant doneAt) {
        WorkingTime time = ticket.agreement().terms().time();
        Instant start = ticket.report().openedAt();
        Duration counted = elapsed(time, start, doneAt);
        for (Pause pause : ticket.agreement().pauses()) {
            Instant from = pause.from().isBefore(start) ? start : pause.from();
            Instant to = pause.to().filter(end -> end.isBefore(doneAt)).orElse(doneAt);
            counted = counted.minus(elapsed(time, from, to));
        }
        return counted;
    }

    private static Duration elapsed(WorkingTime time, Instant from, Instant to) {
        return to.isAfter(from) ? time.between(from, to) : Duration.ZERO;
    }

    static boolean ownedInTime(TicketSnapshot ticket, Instant at) {
        return Ticket.restore(ticket).timeToOwn(at).state() == ClockState.MET;
    }

    static boolean resolvedInTime(TicketSnapshot ticket, Instant at) {
        return Ticket.restore(ticket).timeToResolve(at).state() == ClockState.MET;
    }

    /** While no pause lasts, nothing moves the due moment until the next event. */
    static Optional<Instant> breachesAt(TicketSnapshot ticket) {
        Deadline deadline = Ticket.restore(ticket).timeToResolve(ticket.changedAt());
        boolean running = deadline.state() == ClockState.RUNNING || deadline.state() == ClockState.BREACHED;
        return deadline.doneAt().isEmpty() && running ? Optional.of(deadline.due()) : Optional.empty();
    }
}
