package org.incidentdesk.web.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.servicelevel.NeededByAdvice;

/**
 * Which urgency serves the requester in time.
 *
 * @param start from when it is counted
 * @param neededBy when the requester must be served
 * @param candidates each urgency that is offered, the lowest first
 * @param advised the lowest urgency that fits; absent where none does
 */
public record AdviceJson(Instant start, Instant neededBy, List<CandidateJson> candidates, Optional<Urgency> advised) {

    /**
     * An urgency that was weighed.
     *
     * @param urgency the urgency
     * @param toOwn its time to take a ticket in charge
     * @param toResolve its time to solve a ticket
     * @param due by when the ticket would be solved
     * @param fits whether that is in time
     */
    public record CandidateJson(Urgency urgency, String toOwn, String toResolve, Instant due, boolean fits) {}

    /**
     * Made of advice.
     *
     * @param advice the advice
     * @return what readers see
     */
    public static AdviceJson of(NeededByAdvice advice) {
        return new AdviceJson(
                advice.start(),
                advice.neededBy(),
                advice.candidates().stream()
                        .map(candidate -> new CandidateJson(
                                candidate.urgency(),
                                candidate.targets().toOwn().toString(),
                                candidate.targets().toResolve().toString(),
                                candidate.due(),
                                candidate.fits()))
                        .toList(),
                advice.advised());
    }
}
