package org.incidentdesk.domain.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.calendar.ExcludedStretch;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.calendar.WorkingTime;

/**
 * Why a deadline is due when it is: facts in the order of their reading, for a screen to word in any language.
 *
 * @param steps the facts
 */
public record DeadlineExplanation(List<Step> steps) {

    /** How many excluded stretches are told one by one. */
    public static final int MAX_STRETCHES = 20;

    /** Copies the steps. */
    public DeadlineExplanation {
        steps = List.copyOf(steps);
    }

    /** One fact. */
    public sealed interface Step {}

    /**
     * Time counts from then on.
     *
     * @param by what started it
     * @param at when; empty while nothing has
     */
    public record Started(TargetStart by, Optional<Instant> at) implements Step {}

    /**
     * So much time is promised.
     *
     * @param serviceLevel the agreement
     * @param goal for what
     * @param target how much
     */
    public record Promised(String serviceLevel, Goal goal, Target target) implements Step {}

    /**
     * Time counts as a calendar says.
     *
     * @param calendar its name; empty where all time counts
     * @param zone the zone whose clock is read
     */
    public record Counted(Optional<String> calendar, String zone) implements Step {}

    /**
     * Time did not count, because the calendar excludes it.
     *
     * @param stretch the stretch, with the holidays in it
     */
    public record Excluded(ExcludedStretch stretch) implements Step {}

    /**
     * More stretches than {@link #MAX_STRETCHES} are excluded; the others are not told.
     *
     * @param from where the ones told end
     */
    public record ExcludedMore(Instant from) implements Step {}

    /**
     * Time did not count, because the ticket waited or was solved.
     *
     * @param pause the stretch
     * @param moved by how much working time it moved the due moment
     */
    public record Paused(Pause pause, Duration moved) implements Step {}

    /**
     * All that together leads here.
     *
     * @param at the due moment
     * @param state what the clock is doing
     * @param doneAt when it was done, if it was
     */
    public record Due(Instant at, ClockState state, Optional<Instant> doneAt) implements Step {}

    static DeadlineExplanation of(Deadline deadline, Instant now) {
        Optional<WorkCalendar> calendar = deadline.terms().calendar().map(CalendarTerms::workCalendar);
        WorkingTime time = calendar.<WorkingTime>map(known -> known).orElse(WorkingTime.always());
        boolean started = deadline.state() != ClockState.NOT_STARTED;
        List<Step> steps = new ArrayList<>();
        steps.add(new Started(deadline.terms().start(), started ? Optional.of(deadline.start()) : Optional.empty()));
        steps.add(new Promised(deadline.serviceLevel(), deadline.goal(), deadline.target()));
        steps.add(new Counted(
                calendar.map(known -> known.name().value()),
                calendar.map(WorkCalendar::zone).orElse("UTC")));
        List<ExcludedStretch> excluded = calendar.map(
                        known -> known.excluded(deadline.start(), deadline.due(), MAX_STRETCHES + 1))
                .orElse(List.of());
        excluded.stream().limit(MAX_STRETCHES).map(Excluded::new).forEach(steps::add);
        if (excluded.size() > MAX_STRETCHES) {
            steps.add(new ExcludedMore(excluded.get(MAX_STRETCHES - 1).to()));
        }
        for (Pause pause : deadline.pauses()) {
            steps.add(new Paused(pause, time.between(pause.from(), pause.end(now))));
        }
        steps.add(new Due(deadline.due(), deadline.state(), deadline.doneAt()));
        return new DeadlineExplanation(steps);
    }
}
