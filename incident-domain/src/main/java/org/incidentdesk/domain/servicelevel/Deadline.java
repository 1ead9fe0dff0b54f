package org.incidentdesk.domain.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A target applied to a ticket, with everything that led to its due moment: the explanation of itself.
 *
 * <p>The due moment is the first by which the target's time has passed, not counting pauses. A pause that still lasts
 * moves it with every second; it is then told as of the moment that was asked for.
 *
 * @param serviceLevel the name of the agreement
 * @param start when the time began to count
 * @param target how much time was promised
 * @param pauses the stretches that moved the due moment, in order; later ones did not matter any more
 * @param due the due moment
 * @param doneAt when it was done, if it was
 * @param state what the clock is doing
 */
public record Deadline(
        String serviceLevel,
        Instant start,
        Duration target,
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
     * @param serviceLevel the name of the agreement
     * @param start when the time began to count
     * @param target how much time was promised
     * @param pauses all pauses so far, in order and without overlap; only the last may still last
     * @param doneAt when it was done, if it was
     * @param now the moment to tell it for
     * @return the deadline
     */
    public static Deadline of(
            String serviceLevel,
            Instant start,
            Duration target,
            List<Pause> pauses,
            Optional<Instant> doneAt,
            Instant now) {
        List<Pause> counted = new ArrayList<>();
        Instant due = start.plus(target);
        boolean paused = false;
        for (Pause pause : pauses) {
            if (!pause.from().isBefore(due)) {
                break;
            }
            counted.add(pause);
            due = due.plus(pause.length(now));
            paused = pause.to().isEmpty();
        }
        return new Deadline(serviceLevel, start, target, counted, due, doneAt, state(due, paused, doneAt, now));
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
     * How much time is left.
     *
     * @param now the present moment; the moment it was done counts instead once it is done
     * @return the time until the due moment, negative by how late it is
     */
    public Duration remaining(Instant now) {
        return Duration.between(doneAt.orElse(now), due);
    }
}
