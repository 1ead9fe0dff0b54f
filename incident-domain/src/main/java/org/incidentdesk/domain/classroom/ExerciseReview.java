package org.incidentdesk.domain.classroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.ticket.RecordedEvent;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.TicketSnapshot;

/**
 * What became of an exercise, held against what the teacher expects: who did which step, and whether it was right.
 *
 * @param exercise the exercise
 * @param status the ticket's status
 * @param steps one for each kind of step, in the order of a ticket's life
 */
public record ExerciseReview(Exercise exercise, Status status, List<Step> steps) {

    /** The steps of a ticket's life that are looked at. */
    public enum Kind {
        /** The incident was recorded. */
        RECORDED,
        /** It got the category that it has. */
        CLASSIFIED,
        /** It got the impact and urgency that it has. */
        PRIORITISED,
        /** It was escalated last. */
        ESCALATED,
        /** It was solved last. */
        SOLVED,
        /** It was closed. */
        CLOSED
    }

    /** How a step compares with what is expected. */
    public enum Verdict {
        /** It is what is expected. */
        RIGHT,
        /** It is something else. */
        WRONG,
        /** It has not been done yet. */
        OPEN,
        /** It was done, and nothing is expected. */
        DONE,
        /** It was not done, and nothing is expected. */
        NOT_NEEDED
    }

    /**
     * A step.
     *
     * @param kind which step
     * @param by who did it
     * @param at when
     * @param said what it says: names of the domain's constants and identities
     * @param expected what is expected, written alike; empty where nothing is
     * @param verdict how the two compare
     */
    public record Step(
            Kind kind,
            Optional<PersonId> by,
            Optional<Instant> at,
            Optional<String> said,
            Optional<String> expected,
            Verdict verdict) {}

    /** Copies the steps. */
    public ExerciseReview {
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(status, "status");
        steps = List.copyOf(steps);
    }

    /**
     * Looks through a history.
     *
     * @param exercise the exercise
     * @param expected what is expected of its scenario
     * @param history the ticket's whole history
     * @return the review
     */
    public static ExerciseReview of(Exercise exercise, ExpectedAnswer expected, List<RecordedEvent> history) {
        Map<Kind, TicketEvent> last = new EnumMap<>(Kind.class);
        Optional<CategoryId> category = Optional.empty();
        for (RecordedEvent recorded : history) {
            TicketEvent event = recorded.event();
            Optional<CategoryId> named = category(event);
            if (event instanceof TicketEvent.Reported) {
                last.put(Kind.RECORDED, event);
            } else if (named.isPresent() && !named.equals(category)) {
                category = named;
                last.put(Kind.CLASSIFIED, event);
            } else if (event instanceof TicketEvent.Assessed) {
                last.put(Kind.PRIORITISED, event);
            } else if (event instanceof TicketEvent.Escalated) {
                last.put(Kind.ESCALATED, event);
            } else if (event instanceof TicketEvent.SolutionProposed) {
                last.put(Kind.SOLVED, event);
            } else if (event instanceof TicketEvent.Closed) {
                last.put(Kind.CLOSED, event);
            }
        }
        TicketSnapshot state = Ticket.replay(history);
        List<Step> steps = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            steps.add(step(kind, Optional.ofNullable(last.get(kind)), expected));
        }
        return new ExerciseReview(exercise, state.progress().status(), steps);
    }

    private static Optional<CategoryId> category(TicketEvent event) {
        if (event instanceof TicketEvent.Classified classified) {
            return classified.category();
        }
        return event instanceof TicketEvent.ClassificationVerified verified
                ? Optional.of(verified.category())
                : Optional.empty();
    }

    private static Step step(Kind kind, Optional<TicketEvent> event, ExpectedAnswer expected) {
        Optional<String> wanted = switch (kind) {
            case CLASSIFIED -> expected.category().map(CategoryId::value);
            case PRIORITISED -> levels(expected.impact(), expected.urgency());
            case ESCALATED -> expected.group().map(group -> group.value());
            case SOLVED -> expected.outcome().map(Enum::name);
            case RECORDED, CLOSED -> Optional.empty();
        };
        Optional<String> said = event.map(present -> said(present, expected));
        Verdict verdict;
        if (wanted.isEmpty()) {
            verdict = event.isPresent() ? Verdict.DONE : kind == Kind.ESCALATED ? Verdict.NOT_NEEDED : Verdict.OPEN;
        } else if (event.isEmpty()) {
            verdict = Verdict.OPEN;
        } else {
            verdict = said.equals(wanted) ? Verdict.RIGHT : Verdict.WRONG;
        }
        return new Step(
                kind,
                event.map(present -> present.head().by().person()),
                event.map(present -> present.head().at()),
                said,
                wanted,
                verdict);
    }

    /** Of impact and urgency, where only one is expected, only that one is looked at. */
    private static String said(TicketEvent event, ExpectedAnswer expected) {
        if (event instanceof TicketEvent.Reported reported) {
            return reported.report().title().value();
        }
        if (event instanceof TicketEvent.Assessed assessed) {
            boolean both = expected.impact().isPresent() == expected.urgency().isPresent();
            return levels(
                            Optional.of(assessed.assessment().impact())
                                    .filter(any -> both || expected.impact().isPresent()),
                            Optional.of(assessed.assessment().urgency())
                                    .filter(any -> both || expected.urgency().isPresent()))
                    .orElseThrow();
        }
        if (event instanceof TicketEvent.Escalated escalated) {
            return escalated.to().value();
        }
        if (event instanceof TicketEvent.SolutionProposed proposed) {
            return proposed.outcome().name();
        }
        if (event instanceof TicketEvent.Closed closed) {
            return closed.verification().name();
        }
        return category(event).orElseThrow().value();
    }

    private static Optional<String> levels(Optional<Impact> impact, Optional<Urgency> urgency) {
        List<String> parts = Stream.concat(
                        impact.map(level -> "impact " + level.name()).stream(),
                        urgency.map(level -> "urgency " + level.name()).stream())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }
}
