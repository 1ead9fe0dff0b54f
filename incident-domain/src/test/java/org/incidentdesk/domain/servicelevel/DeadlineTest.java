package org.incidentdesk.domain.servicelevel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.Urgency;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final Instant START = Instant.parse("2026-11-24T15:00:00Z");

    private static Instant hours(long hours) {
        return START.plus(Duration.ofHours(hours));
    }

    private static Deadline deadline(long target, List<Pause> pauses, Optional<Instant> doneAt, Instant now) {
        Target hours = Target.working(Duration.ofHours(target));
        Terms terms = new Terms("Standard", new Targets(hours, hours), TargetStart.OPENING, Optional.empty());
        return Deadline.of(Goal.RESOLVE, terms, Optional.of(START), pauses, doneAt, now);
    }

    private static Pause pause(long from, long to) {
        return new Pause(Pause.Kind.PENDING, hours(from), Optional.of(hours(to)));
    }

    @Test
    void withoutPausesItIsTheTargetLater() {
        Deadline deadline = deadline(24, List.of(), Optional.empty(), hours(1));
        assertEquals(hours(24), deadline.due());
        assertEquals(ClockState.RUNNING, deadline.state());
        assertEquals(Duration.ofHours(23), deadline.remaining(hours(1)));
    }

    @Test
    void pausesMoveItByTheirLength() {
        List<Pause> pauses = List.of(pause(2, 5), pause(10, 12));
        Deadline deadline = deadline(24, pauses, Optional.empty(), hours(13));
        assertEquals(hours(29), deadline.due());
        assertEquals(pauses, deadline.pauses());
    }

    @Test
    void aPauseBehindTheDueMomentNoLongerMatters() {
        Deadline deadline = deadline(4, List.of(pause(6, 30)), Optional.empty(), hours(31));
        assertEquals(hours(4), deadline.due());
        assertEquals(List.of(), deadline.pauses());
        assertEquals(ClockState.BREACHED, deadline.state());
    }

    @Test
    void aPauseThatBeginsAtTheDueMomentNoLongerMatters() {
        assertEquals(
                hours(4),
                deadline(4, List.of(pause(4, 9)), Optional.empty(), hours(10)).due());
    }

    @Test
    void whileAPauseLastsTheDueMomentMovesOn() {
        List<Pause> lasting = List.of(Pause.begun(Pause.Kind.PENDING, hours(2)));
        assertEquals(hours(5), deadline(4, lasting, Optional.empty(), hours(3)).due());
        Deadline later = deadline(4, lasting, Optional.empty(), hours(300));
        assertEquals(hours(302), later.due());
        assertEquals(ClockState.PAUSED, later.state());
        assertEquals(Duration.ofHours(2), later.remaining(hours(300)));
    }

    @Test
    void onceDoneItIsMetOrBreachedForGood() {
        assertEquals(
                ClockState.MET,
                deadline(4, List.of(), Optional.of(hours(4)), hours(99)).state());
        Deadline late = deadline(4, List.of(), Optional.of(hours(5)), hours(99));
        assertEquals(ClockState.BREACHED, late.state());
        assertEquals(Duration.ofHours(-1), late.remaining(hours(99)));
    }

    @Test
    void theStandardTargetsAreTheCourses() {
        Promise promise = Promise.standard();
        assertEquals("PT72H", targets(promise, Urgency.MEDIUM).toResolve().toString());
        assertEquals("PT4H", targets(promise, Urgency.VERY_HIGH).toResolve().toString());
        assertEquals("PT240H", targets(promise, Urgency.VERY_LOW).toResolve().toString());
        assertEquals("PT8H", targets(promise, Urgency.MEDIUM).toOwn().toString());
    }

    private static Targets targets(Promise promise, Urgency urgency) {
        return promise.terms(urgency, Priority.LOW).targets();
    }

    @Test
    void theAdviceIsTheLowestUrgencyThatFits() {
        NeededByAdvice advice = NeededByAdvice.weigh(
                Promise.standard(),
                PriorityMatrix.standard().urgencies(),
                u -> Priority.LOW,
                START,
                List.of(),
                hours(31),
                hours(0));
        assertEquals(Optional.of(Urgency.HIGH), advice.advised());
        assertEquals(5, advice.candidates().size());
        assertEquals(hours(72), advice.candidates().get(2).due());
        assertEquals(
                Optional.empty(),
                NeededByAdvice.weigh(
                                Promise.standard(),
                                PriorityMatrix.standard().urgencies(),
                                u -> Priority.LOW,
                                START,
                                List.of(),
                                hours(3),
                                hours(0))
                        .advised());
    }

    @Test
    void exactlyInTimeIsInTime() {
        assertEquals(
                Optional.of(Urgency.VERY_HIGH),
                NeededByAdvice.weigh(
                                Promise.standard(),
                                PriorityMatrix.standard().urgencies(),
                                u -> Priority.LOW,
                                START,
                                List.of(),
                                hours(4),
                                hours(0))
                        .advised());
    }
}
