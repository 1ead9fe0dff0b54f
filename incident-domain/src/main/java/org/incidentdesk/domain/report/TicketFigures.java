package org.incidentdesk.domain.report;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.servicelevel.Pause;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/**
 * What one ticket contributes to the measures, beside what its state says already. A database keeps it in columns, so
 * that it can measure without knowing a single rule.
 *
 * @param hands through whose hands the ticket has gone
 * @param ownSeconds how long it took until somebody took it in charge; none before
 * @param ownedInTime whether that was within the target
 * @param resolveSeconds how long it took until the solution that stands; none while there is none
 * @param resolvedInTime whether that was within the target
 * @param breachesAt from when on it is overdue unless something happens; none once it is solved, and none while its
 *     clock is stopped
 * @param firstSolvedAt when it was first solved
 * @param firstContact whether one technician solved it without any help, and for good
 */
public record TicketFigures(
        Hands hands,
        OptionalLong ownSeconds,
        Optional<Boolean> ownedInTime,
        OptionalLong resolveSeconds,
        Optional<Boolean> resolvedInTime,
        Optional<Instant> breachesAt,
        Optional<Instant> firstSolvedAt,
        boolean firstContact) {

    /**
     * The version of these definitions. Whoever changes what is computed here adds one, and every storage computes its
     * columns anew from the histories when it is next opened.
     */
    public static final int FORMULA = 1;

    /** Demands every part. */
    public TicketFigures {
        Objects.requireNonNull(hands, "hands");
        Objects.requireNonNull(ownSeconds, "ownSeconds");
        Objects.requireNonNull(ownedInTime, "ownedInTime");
        Objects.requireNonNull(resolveSeconds, "resolveSeconds");
        Objects.requireNonNull(resolvedInTime, "resolvedInTime");
        Objects.requireNonNull(breachesAt, "breachesAt");
        Objects.requireNonNull(firstSolvedAt, "firstSolvedAt");
    }

    /**
     * Computes them.
     *
     * @param ticket its state
     * @param hands through whose hands it has gone up to this state
     * @return the figures
     */
    public static TicketFigures of(TicketSnapshot ticket, Hands hands) {
        Optional<Instant> acknowledgedAt = ticket.progress().acknowledgedAt();
        Optional<Instant> solvedAt = ticket.progress().solvedAt();
        return new TicketFigures(
                hands,
                seconds(ticket, acknowledgedAt),
                acknowledgedAt.map(at -> Timing.ownedInTime(ticket, at)),
                seconds(ticket, solvedAt),
                solvedAt.map(at -> Timing.resolvedInTime(ticket, at)),
                Timing.breachesAt(ticket),
                firstSolvedAt(ticket),
                solvedAt.isPresent() && firstContact(ticket, hands));
    }

    private static OptionalLong seconds(TicketSnapshot ticket, Optional<Instant> doneAt) {
        return doneAt.isPresent()
                ? OptionalLong.of(Timing.counted(ticket, doneAt.get()).toSeconds())
                : OptionalLong.empty();
    }

    /** Where a solution was undone, the time between is kept as a pause that began with it. */
    private static Optional<Instant> firstSolvedAt(TicketSnapshot ticket) {
        return Stream.concat(
                        ticket.agreement().pauses().stream()
                                .filter(pause -> pause.kind() == Pause.Kind.SOLVED)
                                .map(Pause::from),
                        ticket.progress().solvedAt().stream())
                .findFirst();
    }

    /** Whoever merely has the ticket beside the one who solved it is a second technician as well. */
    private static boolean firstContact(TicketSnapshot ticket, Hands hands) {
        SortedSet<PersonId> technicians = new TreeSet<>(hands.technicians());
        technicians.addAll(ticket.assignment().persons());
        technicians.remove(ticket.report().requester());
        return technicians.size() == 1
                && ticket.assignment().escalations() == 0
                && ticket.progress().reopenings() == 0;
    }

    /**
     * Whether the ticket went from one group to another.
     *
     * @return whether so; none where no group has ever had it
     */
    public Optional<Boolean> regrouped() {
        return hands.groups().isEmpty()
                ? Optional.empty()
                : Optional.of(hands.groups().size() > 1);
    }
}
