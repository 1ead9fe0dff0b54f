package org.incidentdesk.web.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.classroom.ExerciseReview;
import org.incidentdesk.domain.ticket.Status;

/**
 * What became of an exercise.
 *
 * @param ticket which ticket
 * @param scenario which scenario
 * @param student who recorded it
 * @param status the ticket's status
 * @param steps what was done, in the order of a ticket's life
 */
public record ExerciseReviewJson(
        String ticket, String scenario, String student, Status status, List<ReviewedStepJson> steps) {

    /**
     * A step, held against what is expected.
     *
     * @param kind which step
     * @param by who did it
     * @param at when
     * @param said what it says
     * @param expected what is expected
     * @param verdict how the two compare
     */
    public record ReviewedStepJson(
            ExerciseReview.Kind kind,
            Optional<String> by,
            Optional<Instant> at,
            Optional<String> said,
            Optional<String> expected,
            ExerciseReview.Verdict verdict) {}

    /**
     * Made of a review.
     *
     * @param review the review
     * @return what the teacher sees
     */
    public static ExerciseReviewJson of(ExerciseReview review) {
        return new ExerciseReviewJson(
                review.exercise().ticket().toString(),
                review.exercise().scenario().value(),
                review.exercise().student().value(),
                review.status(),
                review.steps().stream()
                        .map(step -> new ReviewedStepJson(
                                step.kind(),
                                Ids.of(step.by()),
                                step.at(),
                                step.said(),
                                step.expected(),
                                step.verdict()))
                        .toList());
    }
}
