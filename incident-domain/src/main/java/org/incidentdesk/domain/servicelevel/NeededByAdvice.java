package org.incidentdesk.domain.servicelevel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.Urgency;

/**
 * Which is the lowest urgency that serves a requester in time, and why.
 *
 * @param start from when on the time counts
 * @param neededBy when the requester must be served
 * @param candidates every urgency that was weighed, lowest first, with the moment it leads to
 * @param advised the lowest urgency that fits; none where even the highest is too late
 */
public record NeededByAdvice(Instant start, Instant neededBy, List<Candidate> candidates, Optional<Urgency> advised) {

    /**
     * An urgency that was weighed.
     *
     * @param urgency the urgency
     * @param targets what is promised for it
     * @param due the moment that the target to resolve leads to
     * @param fits whether that is early enough
     */
    public record Candidate(Urgency urgency, Targets targets, Instant due, boolean fits) {}

    /** Copies the candidates. */
    public NeededByAdvice {
        candidates = List.copyOf(candidates);
    }

    /**
     * Weighs the urgencies.
     *
     * @param promise the agreement
     * @param offered the urgencies that may be chosen, lowest first
     * @param priority the priority that each leads to
     * @param start from when on the time counts
     * @param pauses what does not count
     * @param neededBy when the requester must be served
     * @param now the moment to tell it for
     * @return the advice
     */
    public static NeededByAdvice weigh(
            Promise promise,
            List<Urgency> offered,
            Function<Urgency, Priority> priority,
            Instant start,
            List<Pause> pauses,
            Instant neededBy,
            Instant now) {
        List<Candidate> candidates = new ArrayList<>();
        for (Urgency urgency : offered) {
            Terms terms = promise.terms(urgency, priority.apply(urgency));
            Instant due = Deadline.of(Goal.RESOLVE, terms, Optional.of(start), pauses, Optional.empty(), now)
                    .due();
            candidates.add(new Candidate(urgency, terms.targets(), due, !due.isAfter(neededBy)));
        }
        Optional<Urgency> advised = candidates.stream()
                .filter(Candidate::fits)
                .map(Candidate::urgency)
                .findFirst();
        return new NeededByAdvice(start, neededBy, candidates, advised);
    }
}
