package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.ACCESS;
import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.MARC;
import static org.incidentdesk.domain.service.TestDesk.PAUL;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.incidentdesk.domain.service.TestDesk.SUPPORT;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.ARTICLE_LINKED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.ASSESSED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.ASSIGNED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.CANNED_ANSWER_USED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.CLASSIFIED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.CLOSED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.DETAILS_CORRECTED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.DIAGNOSIS_ABANDONED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.DIAGNOSIS_ANSWERED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.DIAGNOSIS_BEGUN;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.ESCALATED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.FOLLOW_UP_ADDED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.FOLLOW_UP_CORRECTED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.LINKED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.MAJOR_FLAGGED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.OBSERVERS_CHANGED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.OVERRIDE_WITHDRAWN;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.PRIORITY_OVERRIDDEN;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.PUT_ON_HOLD;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.REOPENED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.RESUMED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.SATISFACTION_ANSWERED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.SOLUTION_APPROVED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.SOLUTION_PROPOSED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.SOLUTION_REFUSED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.TASK_ADDED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.TASK_COMPLETED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.UNASSIGNED;
import static org.incidentdesk.domain.ticket.TicketEvent.Type.UNLINKED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.AbandonDiagnosis;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.AddTask;
import org.incidentdesk.domain.port.driving.Announce;
import org.incidentdesk.domain.port.driving.AnswerDiagnosis;
import org.incidentdesk.domain.port.driving.ApproveSolution;
import org.incidentdesk.domain.port.driving.AssessTicket;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.BeginDiagnosis;
import org.incidentdesk.domain.port.driving.CannedFollowUp;
import org.incidentdesk.domain.port.driving.CannedSolution;
import org.incidentdesk.domain.port.driving.ClassifyTicket;
import org.incidentdesk.domain.port.driving.CloseTicket;
import org.incidentdesk.domain.port.driving.CompleteTask;
import org.incidentdesk.domain.port.driving.CorrectDetails;
import org.incidentdesk.domain.port.driving.CorrectFollowUp;
import org.incidentdesk.domain.port.driving.EscalateTicket;
import org.incidentdesk.domain.port.driving.ExpectedVersion;
import org.incidentdesk.domain.port.driving.FlagMajor;
import org.incidentdesk.domain.port.driving.HoldTicket;
import org.incidentdesk.domain.port.driving.LinkArticle;
import org.incidentdesk.domain.port.driving.LinkTicket;
import org.incidentdesk.domain.port.driving.ObserveTicket;
import org.incidentdesk.domain.port.driving.OverridePriority;
import org.incidentdesk.domain.port.driving.ProposeSolution;
import org.incidentdesk.domain.port.driving.RateTicket;
import org.incidentdesk.domain.port.driving.RefuseSolution;
import org.incidentdesk.domain.port.driving.ReopenTicket;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ResumeTicket;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.port.driving.UnassignTicket;
import org.incidentdesk.domain.port.driving.UnlinkTicket;
import org.incidentdesk.domain.port.driving.UseArticle;
import org.incidentdesk.domain.port.driving.WithdrawOverride;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityOverride;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.Link;
import org.incidentdesk.domain.ticket.LinkKind;
import org.incidentdesk.domain.ticket.Outcome;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.Visibility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every decision on a ticket, whichever it is: who may make it, what it leaves behind, what it answers. */
class EveryDecisionTest {

    private static final Set<Actor> STAFF = Set.of(SARA, PROF);
    private static final Set<Actor> ALL = Set.of(SARA, PROF, JULIE);
    private static final Text WORDS = new Text("Voilà.");

    /** A wish that only lacks who has it, and on which version. */
    private interface Wish {
        TicketReceipt by(Actor actor, ExpectedVersion expected);
    }

    /**
     * A decision.
     *
     * @param name what it is called in a test's report
     * @param fact the event that it raises
     * @param who may make it; of the three, the others are refused for want of a right
     * @param entry whether its receipt names an entry of the timeline
     * @param prepare brings the ticket where the decision can be made
     */
    private record Decision(
            String name, TicketEvent.Type fact, Set<Actor> who, boolean entry, Function<DecisionScene, Wish> prepare) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static <C> Wish wish(Function<Request<C>, TicketReceipt> verb, C command) {
        return (actor, expected) -> verb.apply(new Request<>(actor, expected, Optional.empty(), command));
    }

    private static Decision plain(
            String name, TicketEvent.Type fact, Set<Actor> who, Function<DecisionScene, Wish> prepare) {
        return new Decision(name, fact, who, false, prepare);
    }

    private static Decision entry(
            String name, TicketEvent.Type fact, Set<Actor> who, Function<DecisionScene, Wish> prepare) {
        return new Decision(name, fact, who, true, prepare);
    }

    static Stream<Decision> decisions() {
        return Stream.of(recording(), triage(), work(), resolution(), diagnosis())
                .flatMap(List::stream);
    }

    private static List<Decision> recording() {
        return List.of(plain(
                "correct",
                DETAILS_CORRECTED,
                STAFF,
                scene -> wish(
                        scene.test.desk.recording()::correct,
                        new CorrectDetails(
                                scene.ticket,
                                Optional.of(new Title("Autre titre")),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))));
    }

    private static List<Decision> triage() {
        return List.of(
                plain(
                        "classify",
                        CLASSIFIED,
                        STAFF,
                        scene -> wish(
                                scene.test.desk.triage()::classify,
                                new ClassifyTicket(scene.ticket, Optional.empty(), Set.of()))),
                plain(
                        "assess",
                        ASSESSED,
                        STAFF,
                        scene -> wish(
                                scene.test.desk.triage()::assess,
                                new AssessTicket(scene.ticket, Impact.HIGH, Urgency.LOW))),
                plain(
                        "overridePriority",
                        PRIORITY_OVERRIDDEN,
                        STAFF,
                        scene -> wish(
                                scene.test.desk.triage()::overridePriority,
                                new OverridePriority(scene.ticket, new PriorityOverride(Priority.LOW, WORDS)))),
                plain("withdrawOverride", OVERRIDE_WITHDRAWN, STAFF, scene -> {
                    scene.overridden();
                    return wish(scene.test.desk.triage()::withdrawOverride, new WithdrawOverride(scene.ticket));
                }),
                plain(
                        "flagMajor",
                        MAJOR_FLAGGED,
                        Set.of(PROF),
                        scene -> wish(scene.test.desk.triage()::flagMajor, new FlagMajor(scene.ticket, true, WORDS))),
                plain(
                        "assign",
                        ASSIGNED,
                        STAFF,
                        scene -> wish(
                                scene.test.desk.triage()::assign,
                                new AssignTicket(scene.ticket, new Assignee.Technician(PAUL.person())))),
                plain("unassign", UNASSIGNED, STAFF, scene -> {
                    scene.assigned();
                    return wish(
                            scene.test.desk.triage()::unassign,
                            new UnassignTicket(scene.ticket, new Assignee.Team(SUPPORT)));
                }),
                plain(
                        "escalate",
                        ESCALATED,
                        STAFF,
                        scene -> wish(
                                scene.test.desk.triage()::escalate,
                                new EscalateTicket(
                                        scene.ticket,
                                        SUPPORT,
                                        false,
                                        EscalationReason.BEYOND_MY_SKILLS,
                                        Optional.empty()))),
                plain(
                        "observe",
                        OBSERVERS_CHANGED,
                        STAFF,
                        scene -> wish(
                                scene.test.desk.triage()::observe,
                                new ObserveTicket(scene.ticket, Set.of(PAUL.person())))));
    }

    private static List<Decision> work() {
        return List.of(
                entry(
                        "addFollowUp",
                        FOLLOW_UP_ADDED,
                        ALL,
                        scene -> wish(
                                scene.test.desk.work()::addFollowUp,
                                new AddFollowUp(scene.ticket, WORDS, Visibility.PUBLIC))),
                entry(
                        "addCannedFollowUp",
                        CANNED_ANSWER_USED,
                        STAFF,
                        scene -> wish(
                                scene.test.desk.work()::addCannedFollowUp,
                                new CannedFollowUp(scene.ticket, scene.answer(), Visibility.PUBLIC))),
                entry("correctFollowUp", FOLLOW_UP_CORRECTED, ALL, scene -> {
                    Map<Actor, Long> own = new HashMap<>();
                    ALL.forEach(author -> own.put(author, scene.message(author)));
                    return (actor, expected) -> wish(
                                    scene.test.desk.work()::correctFollowUp,
                                    new CorrectFollowUp(scene.ticket, own.getOrDefault(actor, 1L), WORDS))
                            .by(actor, expected);
                }),
                entry(
                        "addTask",
                        TASK_ADDED,
                        STAFF,
                        scene -> wish(
                                scene.test.desk.work()::addTask,
                                new AddTask(
                                        scene.ticket,
                                        WORDS,
                                        Visibility.PUBLIC,
                                        Optional.of(SARA.person()),
                                        Optional.empty()))),
                entry("completeTask", TASK_COMPLETED, STAFF, scene -> {
                    long task = scene.task();
                    return wish(
                            scene.test.desk.work()::completeTask,
                            new CompleteTask(scene.ticket, task, Optional.empty()));
                }),
                plain(
                        "hold",
                        PUT_ON_HOLD,
                        STAFF,
                        scene -> wish(
                                scene.test.desk.work()::hold,
                                new HoldTicket(scene.ticket, HoldReason.OTHER, Optional.of(WORDS), Optional.empty()))),
                plain("resume", RESUMED, ALL, scene -> {
                    scene.onHold();
                    return wish(scene.test.desk.work()::resume, new ResumeTicket(scene.ticket));
                }),
                plain("link", LINKED, STAFF, scene -> {
                    TicketNumber other = scene.test.reported();
                    return wish(
                            scene.test.desk.work()::link,
                            new LinkTicket(scene.ticket, new Link(LinkKind.RELATED, other)));
                }),
                plain("unlink", UNLINKED, STAFF, scene -> {
                    TicketNumber other = scene.test.reported();
                    scene.test.link(scene.ticket, LinkKind.CHILD_OF, other);
                    return wish(
                            scene.test.desk.work()::unlink,
                            new UnlinkTicket(scene.ticket, new Link(LinkKind.CHILD_OF, other)));
                }),
                plain(
                        "linkArticle",
                        ARTICLE_LINKED,
                        STAFF,
                        scene -> wish(
                                scene.test.desk.work()::linkArticle,
                                new LinkArticle(scene.ticket, scene.article(Remedy.RESOLUTION)))),
                entry(
                        "announce",
                        FOLLOW_UP_ADDED,
                        STAFF,
                        scene -> wish(scene.test.desk.work()::announce, new Announce(scene.ticket, WORDS))));
    }

    private static List<Decision> resolution() {
        return List.of(
                entry(
                        "propose",
                        SOLUTION_PROPOSED,
                        STAFF,
                        scene -> wish(
                                scene.test.desk.resolution()::propose,
                                new ProposeSolution(scene.ticket, WORDS, Outcome.FIXED, Optional.empty()))),
                entry(
                        "withdraw",
                        SOLUTION_PROPOSED,
                        ALL,
                        scene -> wish(
                                scene.test.desk.resolution()::propose,
                                new ProposeSolution(scene.ticket, WORDS, Outcome.WITHDRAWN, Optional.empty()))),
                entry(
                        "useArticle",
                        SOLUTION_PROPOSED,
                        STAFF,
                        scene -> wish(
                                scene.test.desk.resolution()::useArticle,
                                new UseArticle(scene.ticket, scene.article(Remedy.RESOLUTION)))),
                entry(
                        "proposeCanned",
                        CANNED_ANSWER_USED,
                        STAFF,
                        scene -> wish(
                                scene.test.desk.resolution()::proposeCanned,
                                new CannedSolution(scene.ticket, scene.answer(), Outcome.FIXED, Optional.empty()))),
                plain("approve", SOLUTION_APPROVED, Set.of(JULIE, PROF), scene -> {
                    scene.solved();
                    return wish(
                            scene.test.desk.resolution()::approve,
                            new ApproveSolution(scene.ticket, Optional.of(WORDS), Optional.empty()));
                }),
                plain("refuse", SOLUTION_REFUSED, ALL, scene -> {
                    scene.solved();
                    return wish(scene.test.desk.resolution()::refuse, new RefuseSolution(scene.ticket, WORDS));
                }),
                plain("close", CLOSED, Set.of(PROF), scene -> {
                    scene.test.closurePolicy(ClosurePolicy.ADMINISTRATOR_ONLY);
                    scene.solved();
                    return wish(
                            scene.test.desk.resolution()::close, new CloseTicket(scene.ticket, Optional.of(ACCESS)));
                }),
                plain("reopen", REOPENED, ALL, scene -> {
                    scene.solved();
                    return wish(scene.test.desk.resolution()::reopen, new ReopenTicket(scene.ticket, WORDS));
                }),
                plain("rate", SATISFACTION_ANSWERED, Set.of(JULIE), scene -> {
                    scene.closed();
                    return wish(
                            scene.test.desk.resolution()::rate, new RateTicket(scene.ticket, 4, Optional.of(WORDS)));
                }));
    }

    private static List<Decision> diagnosis() {
        return List.of(
                plain(
                        "begin",
                        DIAGNOSIS_BEGUN,
                        STAFF,
                        scene -> wish(
                                scene.test.desk.diagnosis()::begin,
                                new BeginDiagnosis(scene.ticket, Optional.empty()))),
                plain("answer", DIAGNOSIS_ANSWERED, STAFF, scene -> {
                    scene.diagnosed();
                    return wish(
                            scene.test.desk.diagnosis()::answer,
                            new AnswerDiagnosis(
                                    scene.ticket, new NodeId("define"), Optional.empty(), Optional.of(WORDS)));
                }),
                plain("abandon", DIAGNOSIS_ABANDONED, STAFF, scene -> {
                    scene.diagnosed();
                    return wish(scene.test.desk.diagnosis()::abandon, new AbandonDiagnosis(scene.ticket));
                }));
    }

    /** Every change of a ticket is an event: who, when, what (domain.md, section 11). */
    @ParameterizedTest
    @MethodSource("decisions")
    void whoMayDecideDoesAndItStandsInTheHistory(Decision decision) {
        for (Actor actor : decision.who()) {
            DecisionScene scene = new DecisionScene();
            Wish wish = decision.prepare().apply(scene);
            int before = scene.events().size();
            TicketReceipt receipt = wish.by(actor, ExpectedVersion.ANY);
            List<TicketEvent> raised =
                    scene.events().subList(before, scene.events().size());
            assertTrue(
                    raised.stream()
                            .anyMatch(event -> event.type() == decision.fact()
                                    && event.head().by().equals(actor)),
                    actor + " raised " + raised);
            assertEquals(scene.ticket, receipt.ticket());
            assertEquals(scene.version(), receipt.version());
            assertEquals(
                    decision.entry(),
                    scene.test.view(scene.ticket).timeline().stream().anyMatch(entry -> entry.id() == receipt.entry()),
                    "the entry " + receipt.entry());
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void whoMayNotIsRefusedAndNothingHappens(Decision decision) {
        for (Actor actor : List.of(SARA, PROF, JULIE)) {
            if (!decision.who().contains(actor)) {
                DecisionScene scene = new DecisionScene();
                Wish wish = decision.prepare().apply(scene);
                long before = scene.version();
                assertThrows(RightMissing.class, () -> wish.by(actor, ExpectedVersion.ANY), actor.toString());
                assertEquals(before, scene.version());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void toAnotherRequesterTheTicketDoesNotExist(Decision decision) {
        DecisionScene scene = new DecisionScene();
        Wish wish = decision.prepare().apply(scene);
        NotFound refused = assertThrows(NotFound.class, () -> wish.by(MARC, ExpectedVersion.ANY));
        assertEquals("ticket", refused.facts().get("kind"));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionOnAVersionThatIsGoneIsRefused(Decision decision) {
        DecisionScene scene = new DecisionScene();
        Wish wish = decision.prepare().apply(scene);
        Actor actor = decision.who().iterator().next();
        long seen = scene.version();
        ExpectedVersion gone = ExpectedVersion.exactly(seen - 1);
        assertEquals(
                Conflict.Kind.STALE_VERSION,
                assertThrows(Conflict.class, () -> wish.by(actor, gone)).kind());
        wish.by(actor, ExpectedVersion.exactly(scene.version()));
    }
}
