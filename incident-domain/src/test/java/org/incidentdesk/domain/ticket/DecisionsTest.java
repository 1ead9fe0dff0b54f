package org.incidentdesk.domain.ticket;

import static org.incidentdesk.domain.ticket.Tickets.ADMINISTRATOR;
import static org.incidentdesk.domain.ticket.Tickets.CATEGORY;
import static org.incidentdesk.domain.ticket.Tickets.ON_APPROVAL;
import static org.incidentdesk.domain.ticket.Tickets.REQUESTER;
import static org.incidentdesk.domain.ticket.Tickets.T0;
import static org.incidentdesk.domain.ticket.Tickets.by;
import static org.incidentdesk.domain.ticket.Tickets.sara;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.PriorityOverride;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.refusal.RuleRefused.Rule;
import org.incidentdesk.domain.servicelevel.Promise;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each decision adds to a ticket's history, what it leaves alone, and what it is refused for. */
class DecisionsTest {

    private static final Text WORDS = new Text("Parce que");
    private static final CategoryId OTHER = new CategoryId("reseau");
    private static final Actor PAUL = new Actor(new PersonId("paul"), Role.TECHNICIAN);
    private static final TicketRules IMMEDIATE = Tickets.rules(ClosurePolicy.IMMEDIATE);
    private static final TicketRules ADMINISTRATOR_ONLY = Tickets.rules(ClosurePolicy.ADMINISTRATOR_ONLY);

    /** The kinds of events that a decision adds. */
    private static List<TicketEvent.Type> added(Ticket ticket, Consumer<Ticket> decision) {
        int before = ticket.change().map(change -> change.events().size()).orElse(0);
        decision.accept(ticket);
        return ticket.change().orElseThrow().events().stream()
                .skip(before)
                .map(recorded -> recorded.event().type())
                .toList();
    }

    private static Rule rule(Executable decision) {
        return assertThrows(RuleRefused.class, decision).rule();
    }

    private static TicketSnapshot.Report report(String title, PersonId requester) {
        return new TicketSnapshot.Report(
                new Title(title),
                new Text("Accès refusé."),
                requester,
                new PersonId("sara"),
                Channel.PHONE,
                Optional.empty(),
                Optional.empty(),
                T0);
    }

    @Test
    void whereTheMatrixOffersNoMediumTheMiddleIsTaken() {
        assertEquals(Impact.MEDIUM, Ticket.usual(List.of(Impact.LOW, Impact.MEDIUM, Impact.HIGH), Impact.MEDIUM));
        assertEquals(Urgency.MEDIUM, Ticket.usual(List.of(Urgency.values()), Urgency.MEDIUM));
        assertEquals(Impact.HIGH, Ticket.usual(List.of(Impact.LOW, Impact.HIGH), Impact.MEDIUM));
        assertEquals(
                Impact.HIGH,
                Ticket.usual(List.of(Impact.VERY_LOW, Impact.LOW, Impact.HIGH, Impact.VERY_HIGH), Impact.MEDIUM));
        assertEquals(Impact.LOW, Ticket.usual(List.of(Impact.LOW), Impact.MEDIUM));
    }

    @Test
    void requestersReportForThemselvesAlone() {
        TicketSnapshot.Report forMarc = report("Accès", new PersonId("marc"));
        assertThrows(
                RightMissing.class,
                () -> Ticket.report(
                        new TicketNumber(1),
                        forMarc,
                        Optional.empty(),
                        Set.of(),
                        PriorityMatrix.standard(),
                        Promise.standard(),
                        by(REQUESTER, 0)));
        Ticket own = Ticket.report(
                new TicketNumber(1),
                report("Accès", Tickets.JULIE),
                Optional.empty(),
                Set.of(new AssetId("pc-1")),
                PriorityMatrix.standard(),
                Promise.standard(),
                by(REQUESTER, 0));
        assertEquals(
                Set.of(new AssetId("pc-1")), own.snapshot().classification().assets());
        assertEquals(Optional.empty(), own.snapshot().classification().current());
    }

    @Test
    void detailsAreCorrectedButNotWhoRecordedThemAndWhen() {
        Ticket ticket = Tickets.reported();
        TicketSnapshot.Report corrected = new TicketSnapshot.Report(
                new Title("Accès – autre"),
                new Text("Depuis lundi"),
                new PersonId("marc"),
                new PersonId("marc"),
                Channel.EMAIL,
                Optional.empty(),
                Optional.of(T0.plusSeconds(60)),
                T0.plusSeconds(3_600));
        assertEquals(
                List.of(TicketEvent.Type.DETAILS_CORRECTED),
                added(ticket, t -> t.correctDetails(corrected, ON_APPROVAL, sara(1))));
        TicketSnapshot.Report kept = ticket.snapshot().report();
        assertEquals(new Title("Accès – autre"), kept.title());
        assertEquals(new PersonId("marc"), kept.requester());
        assertEquals(new PersonId("sara"), kept.recordedBy());
        assertEquals(T0, kept.openedAt());
        assertEquals(
                List.of(), added(ticket, t -> t.correctDetails(corrected, ON_APPROVAL, sara(2))), "the same again");
    }

    @Test
    void theFirstCategoryIsRememberedAsTheOpeningOne() {
        Ticket ticket = Tickets.reported();
        assertEquals(
                List.of(TicketEvent.Type.CLASSIFIED),
                added(ticket, t -> t.classify(Optional.of(OTHER), Set.of(), ON_APPROVAL, sara(1))));
        assertEquals(Optional.of(CATEGORY), ticket.snapshot().classification().opening());
        assertEquals(Optional.of(OTHER), ticket.snapshot().classification().current());
        assertEquals(Optional.empty(), ticket.snapshot().classification().closing());
        assertEquals(List.of(), added(ticket, t -> t.classify(Optional.of(OTHER), Set.of(), ON_APPROVAL, sara(2))));
        assertEquals(
                List.of(TicketEvent.Type.CLASSIFIED),
                added(ticket, t -> t.classify(Optional.of(OTHER), Set.of(new AssetId("pc-1")), ON_APPROVAL, sara(3))));
        assertEquals(
                Set.of(new AssetId("pc-1")), ticket.snapshot().classification().assets());
    }

    @Test
    void namingACategoryOnASolvedTicketVerifiesIt() {
        Ticket confirmed = Tickets.solved();
        assertEquals(
                List.of(TicketEvent.Type.CLASSIFICATION_VERIFIED),
                added(confirmed, t -> t.classify(Optional.of(CATEGORY), Set.of(), ON_APPROVAL, sara(5))));
        assertEquals(
                Verification.CONFIRMED, confirmed.snapshot().classification().verification());
        assertEquals(
                List.of(),
                added(confirmed, t -> t.classify(Optional.of(CATEGORY), Set.of(), ON_APPROVAL, sara(6))),
                "it is verified already");
        assertEquals(
                List.of(TicketEvent.Type.CLASSIFICATION_VERIFIED),
                added(confirmed, t -> t.classify(Optional.of(OTHER), Set.of(), ON_APPROVAL, sara(7))));
        assertEquals(
                Verification.CORRECTED, confirmed.snapshot().classification().verification());
        assertEquals(Optional.of(OTHER), confirmed.snapshot().classification().current());
    }

    @Test
    void closingVerifiesTheClassification() {
        Ticket unverified = Tickets.solved();
        assertEquals(
                Rule.CATEGORY_MISSING,
                rule(() -> unverified.close(Optional.empty(), ON_APPROVAL, by(ADMINISTRATOR, 5))));
        assertEquals(
                List.of(TicketEvent.Type.CLASSIFICATION_VERIFIED, TicketEvent.Type.CLOSED),
                added(unverified, t -> t.close(Optional.of(OTHER), ON_APPROVAL, by(ADMINISTRATOR, 5))));
        assertEquals(Optional.of(OTHER), unverified.snapshot().classification().closing());
        assertEquals(
                Verification.CORRECTED, unverified.snapshot().classification().verification());
        Ticket verified = Tickets.solved();
        verified.classify(Optional.of(CATEGORY), Set.of(), ON_APPROVAL, sara(5));
        assertEquals(
                List.of(TicketEvent.Type.CLOSED),
                added(verified, t -> t.close(Optional.empty(), ON_APPROVAL, by(ADMINISTRATOR, 6))));
        assertEquals(
                Verification.CONFIRMED, verified.snapshot().classification().verification());
        Ticket byClock = Tickets.solved();
        byClock.close(Optional.of(OTHER), Tickets.rules(ClosurePolicy.AUTOMATIC), by(Actor.CLOCK, 9));
        assertEquals(
                Verification.NOT_VERIFIED, byClock.snapshot().classification().verification());
        assertEquals(Optional.of(CATEGORY), byClock.snapshot().classification().closing());
    }

    @ParameterizedTest
    @EnumSource(ClosurePolicy.class)
    void aSolutionClosesAtOnceWhereThePolicySaysSo(ClosurePolicy policy) {
        Ticket ticket = Tickets.assigned();
        long[] id = new long[1];
        List<TicketEvent.Type> events = added(
                ticket,
                t -> id[0] = t.propose(
                        WORDS,
                        Outcome.FIXED,
                        Optional.of(new ArticleId(12)),
                        Optional.of(OTHER),
                        Tickets.rules(policy),
                        sara(4)));
        assertEquals(
                policy == ClosurePolicy.IMMEDIATE
                        ? List.of(
                                TicketEvent.Type.SOLUTION_PROPOSED,
                                TicketEvent.Type.CLASSIFICATION_VERIFIED,
                                TicketEvent.Type.CLOSED)
                        : List.of(TicketEvent.Type.SOLUTION_PROPOSED, TicketEvent.Type.CLASSIFICATION_VERIFIED),
                events);
        TimelineEntry.Solution solution = ticket.snapshot().lastSolution().orElseThrow();
        assertEquals(id[0], solution.id());
        assertEquals(Optional.of(new ArticleId(12)), solution.article());
        assertEquals(WORDS, solution.text());
        assertEquals(Visibility.PUBLIC, solution.visibility());
        assertEquals(TimelineEntry.Solution.Answer.OPEN, solution.answer());
        assertEquals(Set.of(new ArticleId(12)), ticket.snapshot().articles());
    }

    @Test
    void whoWithdrawsVerifiesNothing() {
        Ticket ticket = Tickets.assigned();
        assertEquals(
                List.of(TicketEvent.Type.SOLUTION_PROPOSED),
                added(
                        ticket,
                        t -> t.propose(
                                WORDS,
                                Outcome.WITHDRAWN,
                                Optional.empty(),
                                Optional.of(OTHER),
                                ON_APPROVAL,
                                by(REQUESTER, 4))));
        assertEquals(Optional.of(CATEGORY), ticket.snapshot().classification().current());
    }

    @Test
    void approvingIsNotedAndClosesWhereThePolicySaysSo() {
        Ticket closed = Tickets.solved();
        assertEquals(
                List.of(TicketEvent.Type.SOLUTION_APPROVED, TicketEvent.Type.CLOSED),
                added(closed, t -> t.approve(Optional.of(WORDS), Optional.of(OTHER), ON_APPROVAL, by(REQUESTER, 5))));
        TimelineEntry.Solution solution = closed.snapshot().lastSolution().orElseThrow();
        assertEquals(TimelineEntry.Solution.Answer.APPROVED, solution.answer());
        assertEquals(Optional.of(Tickets.JULIE), solution.answeredBy());
        assertEquals(Optional.of(T0.plus(Duration.ofMinutes(5))), solution.answeredAt());
        assertEquals(Optional.of(WORDS), solution.comment());
        assertEquals(Optional.of(CATEGORY), closed.snapshot().classification().closing(), "requesters verify nothing");
        Ticket inClass = Tickets.solved();
        assertEquals(
                List.of(TicketEvent.Type.SOLUTION_APPROVED),
                added(
                        inClass,
                        t -> t.approve(Optional.empty(), Optional.empty(), ADMINISTRATOR_ONLY, by(REQUESTER, 5))));
        assertEquals(Status.SOLVED, inClass.snapshot().progress().status());
        assertEquals(
                Rule.ALREADY_APPROVED,
                rule(() -> inClass.approve(Optional.empty(), Optional.empty(), ADMINISTRATOR_ONLY, by(REQUESTER, 6))));
        Ticket byAdministrator = Tickets.solved();
        assertEquals(
                List.of(
                        TicketEvent.Type.SOLUTION_APPROVED,
                        TicketEvent.Type.CLASSIFICATION_VERIFIED,
                        TicketEvent.Type.CLOSED),
                added(
                        byAdministrator,
                        t -> t.approve(Optional.empty(), Optional.of(OTHER), ON_APPROVAL, by(ADMINISTRATOR, 5))));
    }

    @Test
    void leavingSolvedMarksTheSolutionRefusedAndForgetsTheVerification() {
        Ticket ticket = Tickets.solved();
        ticket.classify(Optional.of(CATEGORY), Set.of(), ON_APPROVAL, sara(5));
        ticket.reopen(WORDS, ON_APPROVAL, by(REQUESTER, 6));
        TimelineEntry.Solution solution = ticket.snapshot().lastSolution().orElseThrow();
        assertEquals(TimelineEntry.Solution.Answer.REFUSED, solution.answer());
        assertEquals(Optional.of(Tickets.JULIE), solution.answeredBy());
        assertEquals(Optional.of(T0.plus(Duration.ofMinutes(6))), solution.answeredAt());
        assertEquals(Verification.OPEN, ticket.snapshot().classification().verification());
        assertEquals(Optional.empty(), ticket.snapshot().progress().solvedAt());
        assertEquals(1, ticket.snapshot().progress().reopenings());
        assertEquals(Status.ASSIGNED, ticket.snapshot().progress().status());
        ticket.propose(WORDS, Outcome.FIXED, Optional.empty(), Optional.empty(), ON_APPROVAL, sara(7));
        ticket.refuse(new Text("Toujours pas"), ON_APPROVAL, by(REQUESTER, 8));
        List<TimelineEntry.Solution> solutions = ticket.snapshot().timeline().stream()
                .filter(TimelineEntry.Solution.class::isInstance)
                .map(TimelineEntry.Solution.class::cast)
                .toList();
        assertEquals(2, solutions.size());
        assertEquals(
                Optional.of(T0.plus(Duration.ofMinutes(6))), solutions.get(0).answeredAt(), "the first stays");
        assertEquals(Optional.of(new Text("Toujours pas")), solutions.get(1).comment());
        assertEquals(TimelineEntry.Solution.Answer.REFUSED, solutions.get(1).answer());
        assertEquals(2, ticket.snapshot().agreement().pauses().size(), "and both times it counted as solved are kept");
    }

    @Test
    void aClosedTicketIsReopenedWithinItsWindowOnly() {
        Instant closedAt = T0.plus(Duration.ofMinutes(5));
        Instant end = closedAt.plus(Duration.ofDays(30));
        Ticket late = Tickets.closed();
        RuleRefused refused = assertThrows(
                RuleRefused.class,
                () -> late.reopen(WORDS, ON_APPROVAL, new Stamp(ADMINISTRATOR, end.plusNanos(1_000))));
        assertEquals(Rule.REOPENING_WINDOW_OVER, refused.rule());
        assertEquals(Map.of("until", end.toString()), refused.facts());
        late.reopen(WORDS, ON_APPROVAL, new Stamp(ADMINISTRATOR, end));
        assertEquals(Optional.empty(), late.snapshot().progress().closedAt());
        assertEquals(Optional.empty(), late.snapshot().classification().closing());
    }

    @Test
    void anOverrideHoldsUntilItIsWithdrawnOrTheTicketAssessedAnew() {
        Ticket ticket = Tickets.assigned();
        assertEquals(Rule.NO_OVERRIDE, rule(() -> ticket.withdrawOverride(ON_APPROVAL, sara(2))));
        PriorityOverride override = new PriorityOverride(Priority.VERY_HIGH, WORDS);
        assertEquals(
                List.of(TicketEvent.Type.PRIORITY_OVERRIDDEN),
                added(ticket, t -> t.overridePriority(override, ON_APPROVAL, sara(2))));
        assertEquals(Priority.VERY_HIGH, ticket.snapshot().assessment().priority());
        assertEquals(
                Priority.VERY_HIGH, ticket.snapshot().assessment().explanation().priority());
        assertEquals(List.of(), added(ticket, t -> t.overridePriority(override, ON_APPROVAL, sara(3))));
        assertEquals(
                List.of(TicketEvent.Type.OVERRIDE_WITHDRAWN),
                added(ticket, t -> t.withdrawOverride(ON_APPROVAL, sara(4))));
        assertEquals(Priority.MEDIUM, ticket.snapshot().assessment().priority());
        ticket.overridePriority(override, ON_APPROVAL, sara(5));
        Consumer<Ticket> assess = t ->
                t.assess(Impact.LOW, Urgency.LOW, PriorityMatrix.standard(), Promise.standard(), ON_APPROVAL, sara(6));
        assertEquals(List.of(TicketEvent.Type.ASSESSED), added(ticket, assess));
        assertEquals(Priority.LOW, ticket.snapshot().assessment().priority());
        assertEquals(
                "PT120H",
                ticket.snapshot().agreement().terms().targets().toResolve().toString());
        assertEquals(List.of(), added(ticket, assess), "the same again");
    }

    @Test
    void theMajorFlagIsRaisedAndLoweredOnceEach() {
        Ticket ticket = Tickets.assigned();
        assertEquals(List.of(), added(ticket, t -> t.flagMajor(false, WORDS, ON_APPROVAL, by(ADMINISTRATOR, 2))));
        assertEquals(
                List.of(TicketEvent.Type.MAJOR_FLAGGED),
                added(ticket, t -> t.flagMajor(true, WORDS, ON_APPROVAL, by(ADMINISTRATOR, 2))));
        assertTrue(ticket.snapshot().assessment().major());
        assertEquals(List.of(), added(ticket, t -> t.flagMajor(true, WORDS, ON_APPROVAL, by(ADMINISTRATOR, 3))));
        ticket.flagMajor(false, WORDS, ON_APPROVAL, by(ADMINISTRATOR, 4));
        assertFalse(ticket.snapshot().assessment().major());
    }

    @Test
    void assigningTwiceAndTakingAwayWhatIsNotThereAreRefused() {
        Ticket ticket = Tickets.assigned();
        assertEquals(Rule.ALREADY_ASSIGNED, rule(() -> ticket.assign(Tickets.SARA, ON_APPROVAL, sara(2))));
        assertEquals(Rule.NOT_ASSIGNED, rule(() -> ticket.unassign(Tickets.TEAM, ON_APPROVAL, sara(2))));
        ticket.assign(Tickets.TEAM, ON_APPROVAL, sara(2));
        assertEquals(
                Rule.ALREADY_ASSIGNED,
                rule(() -> ticket.escalate(
                        new GroupId("support"),
                        true,
                        EscalationReason.MISSING_RIGHTS,
                        Optional.empty(),
                        ON_APPROVAL,
                        sara(3))));
        ticket.unassign(Tickets.SARA, ON_APPROVAL, sara(3));
        assertEquals(Status.ASSIGNED, ticket.snapshot().progress().status());
        ticket.unassign(Tickets.TEAM, ON_APPROVAL, sara(4));
        assertEquals(Status.NEW, ticket.snapshot().progress().status());
    }

    @Test
    void escalatingReleasesTheGroupAndTheTechniciansUnlessTheyStay() {
        Ticket ticket = Tickets.assigned();
        ticket.assign(Tickets.TEAM, ON_APPROVAL, sara(2));
        GroupId network = new GroupId("reseau");
        ticket.escalate(network, true, EscalationReason.MISSING_RIGHTS, Optional.of(WORDS), ON_APPROVAL, sara(3));
        TicketSnapshot.Assignment kept = ticket.snapshot().assignment();
        assertEquals(Set.of(network), kept.groups());
        assertEquals(Set.of(new PersonId("sara")), kept.persons());
        assertEquals(1, kept.escalations());
        ticket.escalate(
                new GroupId("serveurs"),
                false,
                EscalationReason.BEYOND_MY_SKILLS,
                Optional.empty(),
                ON_APPROVAL,
                sara(4));
        assertEquals(Set.of(), ticket.snapshot().assignment().persons());
        assertEquals(2, ticket.snapshot().assignment().escalations());
        assertEquals(
                Optional.of(T0.plus(Duration.ofMinutes(2))),
                ticket.snapshot().agreement().groupSince());
    }

    @Test
    void observersAreReplacedAsAWhole() {
        Ticket ticket = Tickets.assigned();
        assertEquals(List.of(), added(ticket, t -> t.observe(Set.of(), ON_APPROVAL, sara(2))));
        assertEquals(
                List.of(TicketEvent.Type.OBSERVERS_CHANGED),
                added(ticket, t -> t.observe(Set.of(PAUL.person()), ON_APPROVAL, sara(2))));
        assertEquals(Set.of(PAUL.person()), ticket.snapshot().assignment().observers());
    }

    @ParameterizedTest
    @EnumSource(HoldReason.class)
    void onlyTheRequestersPublicAnswerResumesWhatAwaitsTheRequester(HoldReason reason) {
        boolean awaited = reason == HoldReason.AWAITING_REQUESTER;
        assertEquals(
                awaited
                        ? List.of(TicketEvent.Type.FOLLOW_UP_ADDED, TicketEvent.Type.RESUMED)
                        : List.of(TicketEvent.Type.FOLLOW_UP_ADDED),
                added(held(reason), t -> t.addFollowUp(WORDS, Visibility.PUBLIC, ON_APPROVAL, by(REQUESTER, 5))));
        assertEquals(
                List.of(TicketEvent.Type.FOLLOW_UP_ADDED),
                added(held(reason), t -> t.addFollowUp(WORDS, Visibility.PUBLIC, ON_APPROVAL, sara(5))));
        assertEquals(
                awaited
                        ? List.of(TicketEvent.Type.FILE_ATTACHED, TicketEvent.Type.RESUMED)
                        : List.of(TicketEvent.Type.FILE_ATTACHED),
                added(held(reason), t -> t.attach(Tickets.LOG, Visibility.PUBLIC, ON_APPROVAL, by(REQUESTER, 5))));
    }

    private static Ticket held(HoldReason reason) {
        return held(reason, Optional.empty(), Optional.empty());
    }

    private static Ticket held(HoldReason reason, Optional<Instant> until, Optional<Instant> remindAt) {
        Ticket ticket = Tickets.assigned();
        ticket.hold(reason, Optional.empty(), until, remindAt, ON_APPROVAL, sara(3));
        return ticket;
    }

    @Test
    void whatIsWrittenIsNumberedByItsEvent() {
        Ticket ticket = held(HoldReason.AWAITING_REQUESTER);
        long id = ticket.addFollowUp(WORDS, Visibility.PUBLIC, ON_APPROVAL, by(REQUESTER, 5));
        assertEquals(ticket.snapshot().version() - 1, id, "the message, not the resuming after it");
        assertThrows(
                RightMissing.class, () -> ticket.addFollowUp(WORDS, Visibility.PRIVATE, ON_APPROVAL, by(REQUESTER, 6)));
    }

    @Test
    void aHoldIsChangedOnlyByWhatDiffers() {
        Instant tomorrow = T0.plus(Duration.ofDays(1));
        Ticket ticket = held(HoldReason.AWAITING_REQUESTER, Optional.empty(), Optional.of(tomorrow));
        assertEquals(
                Optional.of(tomorrow),
                ticket.snapshot().progress().hold().orElseThrow().remindAt());
        assertEquals(
                Status.ASSIGNED,
                ticket.snapshot().progress().hold().orElseThrow().before());
        assertEquals(
                List.of(),
                added(ticket, t -> change(t, HoldReason.AWAITING_REQUESTER, Optional.of(tomorrow.plusSeconds(60)))),
                "the reminders of a question that is still asked stay as they are");
        assertEquals(
                List.of(TicketEvent.Type.HOLD_CHANGED),
                added(ticket, t -> change(t, HoldReason.AWAITING_VENDOR, Optional.of(tomorrow))));
        Hold vendor = ticket.snapshot().progress().hold().orElseThrow();
        assertEquals(Optional.empty(), vendor.remindAt(), "nobody is reminded but a requester");
        assertEquals(Status.ASSIGNED, vendor.before());
        assertEquals(
                List.of(TicketEvent.Type.HOLD_CHANGED),
                added(ticket, t -> change(t, HoldReason.AWAITING_REQUESTER, Optional.of(tomorrow))));
        assertEquals(
                Optional.of(tomorrow),
                ticket.snapshot().progress().hold().orElseThrow().remindAt());
    }

    private static void change(Ticket ticket, HoldReason reason, Optional<Instant> remindAt) {
        ticket.hold(reason, Optional.empty(), Optional.empty(), remindAt, ON_APPROVAL, sara(4));
    }

    @Test
    void theQuestionGoesOnCountingItsReminders() {
        Instant tomorrow = T0.plus(Duration.ofDays(1));
        Ticket ticket = held(HoldReason.AWAITING_REQUESTER, Optional.empty(), Optional.of(tomorrow));
        ticket.remind(Optional.of(tomorrow.plusSeconds(60)), ON_APPROVAL, by(Actor.CLOCK, 1_500));
        Hold reminded = ticket.snapshot().progress().hold().orElseThrow();
        assertEquals(1, reminded.reminded());
        assertEquals(Optional.of(tomorrow.plusSeconds(60)), reminded.remindAt());
        ticket.hold(
                HoldReason.AWAITING_REQUESTER,
                Optional.of(WORDS),
                Optional.empty(),
                Optional.empty(),
                ON_APPROVAL,
                sara(1_501));
        assertEquals(1, ticket.snapshot().progress().hold().orElseThrow().reminded());
        ticket.remind(Optional.empty(), ON_APPROVAL, by(Actor.CLOCK, 1_600));
        assertEquals(
                Optional.empty(),
                ticket.snapshot().progress().hold().orElseThrow().remindAt());
        assertEquals(1, ticket.snapshot().progress().hold().orElseThrow().reminded());
    }

    @Test
    void aHoldEndsInTheFuture() {
        Ticket ticket = Tickets.assigned();
        Instant now = T0.plus(Duration.ofMinutes(3));
        assertEquals(
                Rule.MOMENT_PASSED,
                rule(() -> ticket.hold(
                        HoldReason.OTHER, Optional.empty(), Optional.of(now), Optional.empty(), ON_APPROVAL, sara(3))));
        ticket.hold(
                HoldReason.OTHER,
                Optional.empty(),
                Optional.of(now.plusNanos(1_000)),
                Optional.empty(),
                ON_APPROVAL,
                sara(3));
        assertEquals(Status.PENDING, ticket.snapshot().progress().status());
    }

    @Test
    void tasksAreDoneOnceAndTheLastPlannedOneEndsThePlanning() {
        Ticket ticket = Tickets.planned();
        long second = ticket.addTask(
                WORDS,
                Visibility.PRIVATE,
                Optional.of(PAUL.person()),
                Optional.of(Tickets.TOMORROW),
                ON_APPROVAL,
                sara(3));
        long plain = ticket.addTask(WORDS, Visibility.PUBLIC, Optional.empty(), Optional.empty(), ON_APPROVAL, sara(3));
        assertEquals(ticket.snapshot().version(), plain);
        long first = second - 1;
        ticket.completeTask(first, Optional.of(Duration.ofMinutes(25)), ON_APPROVAL, sara(4));
        assertEquals(Status.PLANNED, ticket.snapshot().progress().status());
        TimelineEntry.Task done =
                (TimelineEntry.Task) ticket.snapshot().timeline().get(0);
        assertEquals(Optional.of(T0.plus(Duration.ofMinutes(4))), done.doneAt());
        assertEquals(Optional.of(Duration.ofMinutes(25)), done.spent());
        assertEquals(Rule.TASK_DONE, rule(() -> ticket.completeTask(first, Optional.empty(), ON_APPROVAL, sara(5))));
        ticket.completeTask(second, Optional.empty(), ON_APPROVAL, sara(5));
        assertEquals(Status.ASSIGNED, ticket.snapshot().progress().status());
        assertThrows(NotFound.class, () -> ticket.completeTask(99, Optional.empty(), ON_APPROVAL, sara(6)));
    }

    @Test
    void aMessageIsCorrectedByItsAuthorOrAnAdministratorAndOnlyWhereItDiffers() {
        Ticket ticket = Tickets.assigned();
        long id = ticket.addFollowUp(WORDS, Visibility.PUBLIC, ON_APPROVAL, sara(2));
        assertEquals(
                Rule.NOT_THE_AUTHOR, rule(() -> ticket.correctFollowUp(id, new Text("x"), ON_APPROVAL, by(PAUL, 3))));
        assertEquals(List.of(), added(ticket, t -> t.correctFollowUp(id, WORDS, ON_APPROVAL, sara(3))));
        ticket.correctFollowUp(id, new Text("Mieux"), ON_APPROVAL, sara(4));
        ticket.correctFollowUp(id, new Text("Encore mieux"), ON_APPROVAL, by(ADMINISTRATOR, 5));
        TimelineEntry.FollowUp corrected =
                (TimelineEntry.FollowUp) ticket.snapshot().timeline().get(0);
        assertEquals("Encore mieux", corrected.text().value());
        assertEquals(Optional.of(T0.plus(Duration.ofMinutes(5))), corrected.correctedAt());
        assertEquals(new PersonId("sara"), corrected.author());
        assertThrows(NotFound.class, () -> ticket.correctFollowUp(99, WORDS, ON_APPROVAL, sara(6)));
    }

    @Test
    void filesAreTakenAwayByWhoeverAttachedThemOrAnAdministrator() {
        Ticket ticket = Tickets.assigned();
        long id = ticket.attach(Tickets.LOG, Visibility.PRIVATE, ON_APPROVAL, sara(2));
        assertEquals(1, ticket.snapshot().attachments().size());
        assertEquals(new Text("Écran 1.log"), ticket.attachment(id, PAUL).text());
        assertThrows(NotFound.class, () -> ticket.attachment(id, REQUESTER));
        assertEquals(Rule.NOT_WHO_ATTACHED, rule(() -> ticket.removeFile(id, ON_APPROVAL, by(PAUL, 3))));
        ticket.removeFile(id, ON_APPROVAL, by(ADMINISTRATOR, 3));
        assertEquals(List.of(), ticket.snapshot().attachments());
        assertThrows(
                RightMissing.class,
                () -> ticket.attach(Tickets.LOG, Visibility.PRIVATE, ON_APPROVAL, by(REQUESTER, 4)));
    }

    @Test
    void aFileJoinsAMessageOfOnesOwn() {
        Ticket ticket = Tickets.assigned();
        long message = ticket.addFollowUp(WORDS, Visibility.PRIVATE, ON_APPROVAL, sara(2));
        assertEquals(Rule.NOT_THE_AUTHOR, rule(() -> ticket.attachTo(message, Tickets.LOG, ON_APPROVAL, by(PAUL, 3))));
        long id = ticket.attachTo(message, Tickets.LOG, ON_APPROVAL, sara(3));
        TimelineEntry.Attachment file = ticket.attachment(id, PAUL);
        assertEquals(Optional.of(message), file.followUp());
        assertEquals(Visibility.PRIVATE, file.visibility(), "as private as the message");
        assertThrows(NotFound.class, () -> ticket.attachTo(message, Tickets.LOG, ON_APPROVAL, by(REQUESTER, 4)));
    }

    @Test
    void aTicketIsLinkedOnceOfAKindButRelatedToMany() {
        Ticket ticket = Tickets.assigned();
        Link original = new Link(LinkKind.DUPLICATE_OF, new TicketNumber(41));
        assertEquals(
                Rule.LINK_TO_ITSELF,
                rule(() -> ticket.link(new Link(LinkKind.RELATED, new TicketNumber(42)), ON_APPROVAL, sara(2))));
        assertEquals(Rule.NOT_LINKED, rule(() -> ticket.unlink(original, ON_APPROVAL, sara(2))));
        ticket.link(original, ON_APPROVAL, sara(2));
        assertEquals(Rule.ALREADY_LINKED, rule(() -> ticket.link(original, ON_APPROVAL, sara(3))));
        RuleRefused elsewhere = assertThrows(
                RuleRefused.class,
                () -> ticket.link(new Link(LinkKind.DUPLICATE_OF, new TicketNumber(40)), ON_APPROVAL, sara(3)));
        assertEquals(Rule.LINKED_ELSEWHERE, elsewhere.rule());
        assertEquals(Map.of("kind", "DUPLICATE_OF", "ticket", "INC-000041"), elsewhere.facts());
        Link child = new Link(LinkKind.CHILD_OF, new TicketNumber(40));
        ticket.link(child, ON_APPROVAL, sara(4));
        ticket.link(new Link(LinkKind.RELATED, new TicketNumber(38)), ON_APPROVAL, sara(5));
        ticket.link(new Link(LinkKind.RELATED, new TicketNumber(39)), ON_APPROVAL, sara(6));
        assertEquals(4, ticket.snapshot().links().size());
        ticket.unlink(original, ON_APPROVAL, sara(7));
        assertFalse(ticket.snapshot().links().contains(original));
        assertEquals(
                List.of(TicketEvent.Type.ARTICLE_LINKED),
                added(ticket, t -> t.linkArticle(new ArticleId(12), ON_APPROVAL, sara(8))));
        assertEquals(List.of(), added(ticket, t -> t.linkArticle(new ArticleId(12), ON_APPROVAL, sara(9))));
    }

    @Test
    void aDiagnosisIsBegunAnsweredAndAbandonedInItsOrder() {
        Ticket ticket = Tickets.assigned();
        Guide guide = Guide.standard();
        assertEquals(Rule.NO_DIAGNOSIS, rule(() -> move(ticket, new DiagnosisMove.Abandon())));
        assertEquals(Rule.NO_DIAGNOSIS, rule(ticket::diagnosis));
        move(ticket, guide.begin());
        assertEquals(Rule.DIAGNOSIS_OPEN, rule(() -> move(ticket, guide.begin())));
        DiagnosisMove fact =
                guide.reply(ticket.diagnosis(), new NodeId("define"), Optional.empty(), Optional.of(WORDS));
        move(ticket, fact);
        assertEquals(new NodeId("since-when"), ticket.diagnosis().at());
        move(ticket, fact);
        assertEquals(new NodeId("since-when"), ticket.diagnosis().at(), "what was asked may be answered again");
        DiagnosisMove ahead = new DiagnosisMove.Reply(
                new NodeId("known"), Optional.empty(), Optional.of(WORDS), new NodeId("find"), false);
        assertEquals(Rule.NOT_ASKED, rule(() -> move(ticket, ahead)));
        assertEquals(
                List.of(TicketEvent.Type.DIAGNOSIS_ABANDONED),
                added(ticket, t -> move(t, new DiagnosisMove.Abandon())));
        assertEquals(Rule.NO_DIAGNOSIS, rule(ticket::diagnosis));
        move(ticket, guide.begin());
        assertTrue(ticket.diagnosis().isOpen());
    }

    private static void move(Ticket ticket, DiagnosisMove move) {
        ticket.diagnose(move, ON_APPROVAL, sara(5));
    }

    private static DiagnosisRun asked(String... factsAndAnswers) {
        Ticket ticket = Tickets.assigned();
        Guide guide = Guide.standard();
        move(ticket, guide.begin());
        for (String given : factsAndAnswers) {
            boolean fact = given.equals("fact");
            move(
                    ticket,
                    guide.reply(
                            ticket.diagnosis(),
                            ticket.diagnosis().at(),
                            fact ? Optional.empty() : Optional.of(new AnswerId(given)),
                            fact ? Optional.of(WORDS) : Optional.empty()));
        }
        return ticket.diagnosis();
    }

    private static String refusedReply(DiagnosisRun run, Optional<AnswerId> answer, Optional<Text> fact) {
        InvalidValue refused =
                assertThrows(InvalidValue.class, () -> Guide.standard().reply(run, run.at(), answer, fact));
        return refused.faults().get(0).field() + " " + refused.faults().get(0).code();
    }

    @Test
    void aQuestionIsAnsweredAndAFactIsTold() {
        Optional<AnswerId> yes = Optional.of(new AnswerId("yes"));
        Optional<Text> words = Optional.of(WORDS);
        DiagnosisRun atFact = asked();
        assertEquals("fact missing", refusedReply(atFact, Optional.empty(), Optional.empty()));
        assertEquals("answer either-or", refusedReply(atFact, yes, words));
        DiagnosisRun atQuestion = asked("fact", "fact");
        assertEquals(new NodeId("elsewhere"), atQuestion.at());
        assertEquals("answer missing", refusedReply(atQuestion, Optional.empty(), Optional.empty()));
        assertEquals("fact either-or", refusedReply(atQuestion, yes, words));
        assertEquals(
                "answer unknown-value",
                refusedReply(atQuestion, Optional.of(new AnswerId("perhaps")), Optional.empty()));
        InvalidValue unknown = assertThrows(
                InvalidValue.class,
                () -> Guide.standard()
                        .reply(atQuestion, atQuestion.at(), Optional.of(new AnswerId("perhaps")), Optional.empty()));
        assertEquals(
                List.of("yes", "no", "not-tried"),
                unknown.faults().get(0).facts().get("values"));
        DiagnosisMove.Reply goesOn =
                (DiagnosisMove.Reply) Guide.standard().reply(atQuestion, atQuestion.at(), yes, Optional.empty());
        assertEquals(new NodeId("others"), goesOn.next());
        assertFalse(goesOn.ends());
    }

    @Test
    void theWayThroughTheStandardGuideEndsWhereItSays() {
        DiagnosisRun run = asked("fact", "fact", "yes", "no", "no", "no", "yes", "yes");
        assertEquals(new NodeId("solved"), run.at());
        assertFalse(run.isOpen());
        DiagnosisRun skills = asked("fact", "fact", "no", "no", "no", "no", "no-skills");
        assertEquals(new NodeId("beyond-my-skills"), skills.at());
    }

    @Test
    void aClockThatWasSetBackDoesNotTurnAHistoryRound() {
        Ticket ticket = Tickets.assigned();
        ticket.addFollowUp(WORDS, Visibility.PUBLIC, ON_APPROVAL, sara(-60));
        assertEquals(T0.plus(Duration.ofMinutes(1)), ticket.snapshot().changedAt());
        ticket.addFollowUp(WORDS, Visibility.PUBLIC, ON_APPROVAL, sara(2));
        assertEquals(T0.plus(Duration.ofMinutes(2)), ticket.snapshot().changedAt());
    }

    @Test
    void aReplayedHistoryIsTheStateAndAnEmptyOneIsNone() {
        Ticket ticket = Tickets.closed();
        TicketChange change = ticket.change().orElseThrow();
        assertEquals(ticket.snapshot(), Ticket.replay(change.events()));
        assertThrows(IllegalArgumentException.class, () -> Ticket.replay(List.of()));
        assertEquals(Optional.empty(), Ticket.restore(ticket.snapshot()).change());
        assertThrows(
                IllegalArgumentException.class,
                () -> new TicketChange(change.after(), change.versionBefore() + 1, change.events()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TicketChange(change.after(), change.after().version(), List.of()));
    }

    @Test
    void theDeskSetsBeforehandWhatItsFormsSay() {
        Ticket ticket = Tickets.reported();
        Preset preset = new Preset(
                Preset.Origin.RULE,
                "vpn",
                new Title("VPN"),
                Optional.of(OTHER),
                Optional.of(new GroupId("reseau")),
                Optional.empty(),
                Optional.of(Urgency.VERY_HIGH));
        assertEquals(
                List.of(
                        TicketEvent.Type.PRESET_APPLIED,
                        TicketEvent.Type.CLASSIFIED,
                        TicketEvent.Type.ASSESSED,
                        TicketEvent.Type.ASSIGNED),
                added(ticket, t -> t.preset(preset, PriorityMatrix.standard(), Promise.standard(), T0)));
        assertEquals(Status.ASSIGNED, ticket.snapshot().progress().status());
        assertEquals(Urgency.VERY_HIGH, ticket.snapshot().assessment().urgency());
        assertEquals(Impact.MEDIUM, ticket.snapshot().assessment().impact());
        assertEquals(Optional.empty(), ticket.snapshot().progress().acknowledgedAt(), "nobody has taken it in charge");
        assertEquals(
                List.of(TicketEvent.Type.PRESET_APPLIED),
                added(ticket, t -> t.preset(preset, PriorityMatrix.standard(), Promise.standard(), T0)),
                "the same again only says why");
        assertFalse(preset.isEmpty());
        assertFalse(ticket.awaitsFirstAssignment());
        assertTrue(Tickets.reported().awaitsFirstAssignment());
    }

    @Test
    void theFirstAssignmentGivesToTheGroupAndToItsMember() {
        Ticket ticket = Tickets.reported();
        Preset why = new Preset(
                Preset.Origin.FELLOW,
                "support",
                new Title("Support"),
                Optional.empty(),
                Optional.of(new GroupId("support")),
                Optional.empty(),
                Optional.empty());
        assertEquals(
                List.of(TicketEvent.Type.PRESET_APPLIED, TicketEvent.Type.ASSIGNED, TicketEvent.Type.ASSIGNED),
                added(ticket, t -> t.assignFirst(why, Optional.of(PAUL.person()), T0)));
        assertEquals(Set.of(PAUL.person()), ticket.snapshot().assignment().persons());
        assertEquals(
                Set.of(new GroupId("support")), ticket.snapshot().assignment().groups());
    }

    @Test
    void whatAwaitsAnAnswerForTooLongIsSolvedByTheClock() {
        for (TicketRules rules : List.of(ON_APPROVAL, IMMEDIATE)) {
            Ticket ticket = held(HoldReason.AWAITING_REQUESTER);
            assertEquals(
                    rules == IMMEDIATE
                            ? List.of(TicketEvent.Type.SOLUTION_PROPOSED, TicketEvent.Type.CLOSED)
                            : List.of(TicketEvent.Type.SOLUTION_PROPOSED),
                    added(ticket, t -> t.solveUnanswered(WORDS, rules, by(Actor.CLOCK, 9_000))));
            assertEquals(
                    Outcome.NOT_REPRODUCED,
                    ticket.snapshot().lastSolution().orElseThrow().outcome());
        }
    }

    @Test
    void nothingIsAgreedAnewOnceATicketIsOver() {
        Promise strict = new Promise(
                new org.incidentdesk.domain.servicelevel.ServiceLevel(
                        new org.incidentdesk.domain.identity.ServiceLevelId("examens"),
                        new Title("Examens"),
                        org.incidentdesk.domain.servicelevel.Basis.URGENCY,
                        Promise.standard().level().targets(),
                        Optional.empty(),
                        org.incidentdesk.domain.servicelevel.TargetStart.OPENING,
                        0),
                Optional.empty());
        for (Status status : Status.values()) {
            Ticket ticket = Tickets.in(status);
            assertEquals(
                    status.isDone() ? List.of() : List.of(TicketEvent.Type.AGREEMENT_CHANGED),
                    added(ticket, t -> t.agree(strict, sara(9))),
                    status.name());
            assertEquals(List.of(), added(ticket, t -> t.agree(strict, sara(10))), "the same again");
        }
    }

    @Test
    void refusalsSayWhatWouldBeAllowed() {
        DomainRefusal refused = assertThrows(
                DomainRefusal.class,
                () -> Tickets.closed().addFollowUp(WORDS, Visibility.PUBLIC, ON_APPROVAL, sara(9)));
        assertEquals("ADD_FOLLOW_UP", refused.facts().get("action"));
        assertEquals("CLOSED", refused.facts().get("status"));
        assertEquals("TECHNICIAN", refused.facts().get("role"));
    }
}
