package org.incidentdesk.domain.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.calendar.WorkingTime;

/**
 * A target applied to a ticket, with everything that led to its due moment.
 *
 * <p>The due moment is the first by which the target's time has passed. Every pause that began before it moves it by the
 * working time that the pause covers, and never to before the pause's own end; so nothing falls due on hold. A pause that
 * still lasts moves it with every second; it is then told as of the moment that was asked for.
 *
 * @param goal what is promised
 * @param terms what was promised, quoted in full
 * @param start when the time began to count; the moment asked for while it has not
 * @param pauses the stretches that moved the due moment, in order; later ones did not matter any more
 * @param due the due moment
 * @param doneAt when it was done, if it was
 * @param state what the clock is doing
 */
public record Deadline(
        Goal goal,
        Terms terms,
        Instant start,
        List<Pause> pauses,
        Instant due,
        Optional<Instant> doneAt,
        ClockState state) {

    /** Copies the pauses. */
    public Deadline {
        pauses = List.copyOf(pauses);
    }

    /**
     * Applies a target.
     *
     * @param goal which of the two
     * @param terms what was promised
     * @param start when the time began to count, if it has
     * @param pauses all pauses so far, in order and without overlap; only the last may still last
     * @param doneAt when it was done, if it was; what paused later does not matter to it
     * @param now the moment to tell it for
     * @return the deadline
     */
    public static Deadline of(
            Goal goal,
            Terms terms,
            Optional<Instant> start,
            List<Pause> pauses,
            Optional<Instant> doneAt,
            Instant now) {
        WorkingTime time = terms.time();
        Instant from = start.orElse(now);
        Instant unmoved = terms.targets().of(goal).dueFrom(time, from);
        List<Pause> relevant = relevant(pauses, from, doneAt);
        Moved moved = move(time, unmoved, relevant, now);
        // a hold that begins at the due moment moves it no more, but nothing is breached on it either
        boolean paused = relevant.stream()
                .anyMatch(pause -> pause.to().isEmpty() && !pause.from().isAfter(moved.to()));
        ClockState state = doneAt.isPresent() || start.isPresent()
                ? state(moved.to(), paused, doneAt, now)
                : ClockState.NOT_STARTED;
        return new Deadline(goal, terms, from, moved.by(), moved.to(), doneAt, state);
    }

    private static List<Pause> relevant(List<Pause> pauses, Instant start, Optional<Instant> doneAt) {
        List<Pause> relevant = new ArrayList<>();
        for (Pause pause : pauses) {
            boolean before = pause.to().isPresent() && !pause.to().get().isAfter(start);
            boolean behind = doneAt.isPresent() && !pause.from().isBefore(doneAt.get());
            if (!before && !behind) {
                relevant.add(pause.from().isBefore(start) ? new Pause(pause.kind(), start, pause.to()) : pause);
            }
        }
        return relevant;
    }

    private record Moved(Instant to, List<Pause> by) {}

    private static Moved move(WorkingTime time, Instant unmoved, List<Pause> pauses, Instant now) {
        Instant moment = unmoved;
        List<Pause> counted = new ArrayList<>();
        for (Pause pause : pauses) {
            if (!pause.from().isBefore(moment)) {
                break;
            }
            counted.add(pause);
            Instant end = pause.end(now);
            Instant later = time.after(moment, time.between(pause.from(), end));
            moment = later.isBefore(end) ? end : later;
        }
        return new Moved(moment, counted);
    }

    private static ClockState state(Instant due, boolean paused, Optional<Instant> doneAt, Instant now) {
        if (doneAt.isPresent()) {
            return doneAt.get().isAfter(due) ? ClockState.BREACHED : ClockState.MET;
        }
        if (paused) {
            return ClockState.PAUSED;
        }
        return now.isAfter(due) ? ClockState.BREACHED : ClockState.RUNNING;
    }

    /**
     * The name of the agreement.
     *
     * @return the service level's name at the time
     */
    public String serviceLevel() {
        return terms.serviceLevel();
    }

    /**
     * How much time was promised.
     *
     * @return the target
     */
    public Target target() {
        return terms.targets().of(goal);
    }

    /**
     * When a part of the target's time has passed.
     *
     * @param threshold which part
     * @return the moment: for a breach the first one after the due moment, otherwise the first by which that part of the
     *     working time until the due moment has passed
     */
    public Instant reaches(Threshold threshold) {
        if (threshold == Threshold.BREACH) {
            return due.plusNanos(1_000);
        }
        if (threshold == Threshold.FULL) {
            return due;
        }
        WorkingTime time = terms.time();
        Duration whole = time.between(start, target().dueFrom(time, start));
        long micros = whole.toSeconds() * 1_000_000 + whole.getNano() / 1_000;
        Duration part = Duration.ofNanos(Math.multiplyExact((micros * threshold.percent() + 99) / 100, 1_000L));
        return move(time, time.after(start, part), pauses, due).to();
    }

    /**
     * How much time is left.
     *
     * @param now the present moment; the moment it was done counts instead once it is done
     * @return the time on the clock until the due moment, negative by how late it is
     */
    public Duration remaining(Instant now) {
        return Duration.between(doneAt.orElse(now), due);
    }

    /**
     * Why it is due then.
     *
     * @param now the moment that it was told for
     * @return the steps from the start to the due moment
     */
    public DeadlineExplanation explain(Instant now) {
        return DeadlineExplanation.of(this, now);
    }
}
