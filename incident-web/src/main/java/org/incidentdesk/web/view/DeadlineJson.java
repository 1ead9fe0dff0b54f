package org.incidentdesk.web.view;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.servicelevel.ClockState;
import org.incidentdesk.domain.servicelevel.Deadline;
import org.incidentdesk.domain.servicelevel.Pause;

/**
 * A deadline and how it came about: start, plus target, plus what the pauses cover, is due.
 *
 * @param serviceLevel the service level that was agreed
 * @param start from when it is counted
 * @param target how much time there is: PT8H of working time, P3D working days, P3D/END the end of a working day
 * @param calendar when time counts; always where there is none
 * @param pauses the stretches that do not count
 * @param due by when
 * @param doneAt when it was done
 * @param state where the clock stands
 * @param remaining how much time is left while the clock stands still: when it was done, while it is paused, or at a past
 *     moment; negative where it is late. While the clock runs, the due moment says it
 */
public record DeadlineJson(
        String serviceLevel,
        Instant start,
        String target,
        Optional<String> calendar,
        List<PauseJson> pauses,
        Instant due,
        Optional<Instant> doneAt,
        ClockState state,
        Optional<Duration> remaining) {

    /**
     * A stretch that does not count.
     *
     * @param kind why not
     * @param from when it began
     * @param to when it ended
     */
    public record PauseJson(Pause.Kind kind, Instant from, Optional<Instant> to) {}

    static DeadlineJson of(Deadline deadline, Instant moment, boolean past) {
        boolean still = past || deadline.doneAt().isPresent() || deadline.state() == ClockState.PAUSED;
        return new DeadlineJson(
                deadline.serviceLevel(),
                deadline.start(),
                deadline.target().toString(),
                deadline.terms().calendar().map(quoted -> quoted.name()),
                deadline.pauses().stream()
                        .map(pause -> new PauseJson(pause.kind(), pause.from(), pause.to()))
                        .toList(),
                deadline.due(),
                deadline.doneAt(),
                deadline.state(),
                still ? Optional.of(deadline.remaining(moment)) : Optional.empty());
    }
}
