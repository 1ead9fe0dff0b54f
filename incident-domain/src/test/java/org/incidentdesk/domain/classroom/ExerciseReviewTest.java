package org.incidentdesk.domain.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.incidentdesk.domain.classroom.ExerciseReview.Kind;
import org.incidentdesk.domain.classroom.ExerciseReview.Step;
import org.incidentdesk.domain.classroom.ExerciseReview.Verdict;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.ScenarioId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.servicelevel.Promise;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.Stamp;
import org.incidentdesk.domain.ticket.Status;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketRules;
import org.incidentdesk.domain.ticket.TicketSnapshot;
import org.junit.jupiter.api.Test;

/** What the teacher reads of an exercise: each step, who took it, what was said, what was expected, and the verdict. */
class ExerciseReviewTest {

    private static final Instant START = Instant.parse("2026-11-24T15:00:00Z");
    private static final Actor SARA = new Actor(new PersonId("sara"), Role.TECHNICIAN);
    private static final Actor PROF = new Actor(new PersonId("prof"), Role.ADMINISTRATOR);
    private static final CategoryId ACCESS = new CategoryId("acces");
    private static final CategoryId NETWORK = new CategoryId("reseau");
    private static final GroupId SERVERS = new GroupId("serveurs");
    private static final TicketRules RULES =
            new TicketRules(ClosurePolicy.ADMINISTRATOR_ONLY, false, Duration.ofDays(30), Duration.ZERO);
    private static final Exercise EXERCISE =
            new Exercise(new TicketNumber(42), new ScenarioId("horairepro"), SARA.person(), 1);
    private static final ExpectedAnswer FULL = new ExpectedAnswer(
            Optional.of(ACCESS),
            Optional.of(Impact.LOW),
            Optional.of(Urgency.MEDIUM),
            Optional.of(SERVERS),
            Optional.of(Outcome.FIXED));

    private static Stamp at(Actor by, long minutes) {
        return new Stamp(by, START.plus(Duration.ofMinutes(minutes)));
    }

    private static ExerciseReview review(ExpectedAnswer expected, Consumer<Ticket> work) {
        Ticket ticket = Ticket.report(
                new TicketNumber(42),
                new TicketSnapshot.Report(
                        new Title("Accès refusé"),
                        new Text("Depuis ce matin"),
                        new PersonId("julie"),
                        SARA.person(),
                        Channel.PHONE,
                        Optional.empty(),
                        Optional.empty(),
                        START),
                Optional.empty(),
                Set.of(),
                PriorityMatrix.course(),
                Promise.standard(),
                at(SARA, 0));
        work.accept(ticket);
        return ExerciseReview.of(
                EXERCISE, expected, ticket.change().orElseThrow().events());
    }

    private static String told(ExerciseReview review, Kind kind) {
        Step step = review.steps().get(kind.ordinal());
        assertEquals(kind, step.kind());
        return step.verdict() + " " + step.said().orElse("-") + " / "
                + step.expected().orElse("-");
    }

    private static void assess(Ticket ticket, Impact impact, Urgency urgency) {
        ticket.assess(impact, urgency, PriorityMatrix.course(), Promise.standard(), RULES, at(SARA, 2));
    }

    private static void wholeWay(Ticket ticket) {
        ticket.classify(Optional.of(ACCESS), Set.of(), RULES, at(SARA, 1));
        assess(ticket, Impact.LOW, Urgency.MEDIUM);
        ticket.escalate(SERVERS, true, EscalationReason.MISSING_RIGHTS, Optional.empty(), RULES, at(SARA, 3));
        ticket.propose(new Text("Fait"), Outcome.FIXED, Optional.empty(), Optional.empty(), RULES, at(SARA, 4));
        ticket.close(Optional.of(ACCESS), RULES, at(PROF, 5));
    }

    @Test
    void whoDoesAllAsExpectedIsRightEverywhere() {
        ExerciseReview review = review(FULL, ExerciseReviewTest::wholeWay);
        assertEquals(Status.CLOSED, review.status());
        assertEquals("DONE Accès refusé / -", told(review, Kind.RECORDED));
        assertEquals("RIGHT acces / acces", told(review, Kind.CLASSIFIED));
        assertEquals("RIGHT impact LOW, urgency MEDIUM / impact LOW, urgency MEDIUM", told(review, Kind.PRIORITISED));
        assertEquals("RIGHT serveurs / serveurs", told(review, Kind.ESCALATED));
        assertEquals("RIGHT FIXED / FIXED", told(review, Kind.SOLVED));
        assertEquals("DONE CONFIRMED / -", told(review, Kind.CLOSED));
        Step solved = review.steps().get(Kind.SOLVED.ordinal());
        assertEquals(Optional.of(SARA.person()), solved.by());
        assertEquals(Optional.of(START.plus(Duration.ofMinutes(4))), solved.at());
        assertEquals(
                Optional.of(PROF.person()),
                review.steps().get(Kind.CLOSED.ordinal()).by());
    }

    @Test
    void whatWasNotDoneIsOpenAndWhatNobodyExpectsIsNotNeeded() {
        ExerciseReview expected = review(FULL, ticket -> {});
        for (Kind kind : List.of(Kind.CLASSIFIED, Kind.PRIORITISED, Kind.ESCALATED, Kind.SOLVED, Kind.CLOSED)) {
            assertEquals(Verdict.OPEN, expected.steps().get(kind.ordinal()).verdict(), kind.name());
            assertEquals(Optional.empty(), expected.steps().get(kind.ordinal()).by());
        }
        ExerciseReview free = review(ExpectedAnswer.NONE, ticket -> {});
        assertEquals("NOT_NEEDED - / -", told(free, Kind.ESCALATED));
        assertEquals("OPEN - / -", told(free, Kind.SOLVED));
        assertEquals(
                "DONE serveurs / -", told(review(ExpectedAnswer.NONE, ExerciseReviewTest::wholeWay), Kind.ESCALATED));
    }

    @Test
    void theLastWordCounts() {
        ExerciseReview review = review(FULL, ticket -> {
            wholeWay(ticket);
            ticket.reopen(new Text("Encore"), RULES, at(PROF, 6));
            ticket.classify(Optional.of(NETWORK), Set.of(), RULES, at(SARA, 7));
            assess(ticket, Impact.HIGH, Urgency.MEDIUM);
            ticket.propose(
                    new Text("Contourné"), Outcome.WORKAROUND, Optional.empty(), Optional.empty(), RULES, at(SARA, 8));
        });
        assertEquals(Status.SOLVED, review.status());
        assertEquals("WRONG reseau / acces", told(review, Kind.CLASSIFIED));
        assertEquals("WRONG impact HIGH, urgency MEDIUM / impact LOW, urgency MEDIUM", told(review, Kind.PRIORITISED));
        assertEquals("WRONG WORKAROUND / FIXED", told(review, Kind.SOLVED));
    }

    @Test
    void whoeverMerelyConfirmsACategoryHasNotClassified() {
        ExerciseReview review = review(FULL, ExerciseReviewTest::wholeWay);
        assertEquals(
                Optional.of(SARA.person()),
                review.steps().get(Kind.CLASSIFIED.ordinal()).by(),
                "not who closed");
        ExerciseReview corrected = review(FULL, ticket -> {
            ticket.classify(Optional.of(NETWORK), Set.of(), RULES, at(SARA, 1));
            ticket.propose(new Text("Fait"), Outcome.FIXED, Optional.empty(), Optional.empty(), RULES, at(SARA, 4));
            ticket.close(Optional.of(ACCESS), RULES, at(PROF, 5));
        });
        assertEquals("RIGHT acces / acces", told(corrected, Kind.CLASSIFIED));
        assertEquals(
                Optional.of(PROF.person()),
                corrected.steps().get(Kind.CLASSIFIED.ordinal()).by());
        assertEquals("DONE CORRECTED / -", told(corrected, Kind.CLOSED));
    }

    @Test
    void ofTwoLevelsOnlyTheExpectedOneIsLookedAt() {
        ExpectedAnswer impact = new ExpectedAnswer(
                Optional.empty(), Optional.of(Impact.LOW), Optional.empty(), Optional.empty(), Optional.empty());
        ExpectedAnswer urgency = new ExpectedAnswer(
                Optional.empty(), Optional.empty(), Optional.of(Urgency.MEDIUM), Optional.empty(), Optional.empty());
        Consumer<Ticket> work = ticket -> assess(ticket, Impact.LOW, Urgency.HIGH);
        assertEquals("RIGHT impact LOW / impact LOW", told(review(impact, work), Kind.PRIORITISED));
        assertEquals("WRONG urgency HIGH / urgency MEDIUM", told(review(urgency, work), Kind.PRIORITISED));
        assertEquals("DONE impact LOW, urgency HIGH / -", told(review(ExpectedAnswer.NONE, work), Kind.PRIORITISED));
    }

    @Test
    void aScenarioIsShownToStudentsWithoutItsAnswer() {
        Scenario scenario = new Scenario(
                new ScenarioId("horairepro"),
                new Title("HorairePro"),
                new Text("Julie appelle"),
                Channel.PHONE,
                Optional.of(new PersonId("julie")),
                FULL,
                2);
        assertEquals(ExpectedAnswer.NONE, scenario.withoutAnswer().expected());
        assertEquals(scenario.description(), scenario.withoutAnswer().description());
        assertEquals(2, scenario.withoutAnswer().version());
        assertEquals(5, scenario.atVersion(5).version());
        assertEquals(scenario, scenario.atVersion(5).atVersion(2));
        assertEquals(5, EXERCISE.atVersion(5).version());
        assertEquals(EXERCISE, EXERCISE.atVersion(5).atVersion(1));
    }
}
