package org.incidentdesk.domain.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.PriorityOverride;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.TransitionRefused;
import org.incidentdesk.domain.servicelevel.Goal;
import org.incidentdesk.domain.servicelevel.Promise;
import org.incidentdesk.domain.servicelevel.Threshold;
import org.incidentdesk.domain.servicelevel.Warning;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every action in every status by every party under every closure policy: the aggregate does what the table says. */
class StatusMachineTest {

    private static final Text WORDS = new Text("Parce que");

    private interface Attempt {
        void on(Ticket ticket, TicketRules rules, Stamp stamp);
    }

    /** How each action is attempted; the ticket is prepared so that only the machine can refuse. */
    private static final Map<TicketAction, Attempt> ATTEMPTS = attempts();

    private static Map<TicketAction, Attempt> attempts() {
        Map<TicketAction, Attempt> attempts = new TreeMap<>();
        attempts.put(
                TicketAction.CORRECT_DETAILS,
                (t, r, s) -> t.correctDetails(t.snapshot().report(), r, s));
        attempts.put(TicketAction.CLASSIFY, (t, r, s) -> t.classify(Optional.of(Tickets.CATEGORY), Set.of(), r, s));
        attempts.put(
                TicketAction.ASSESS,
                (t, r, s) -> t.assess(Impact.HIGH, Urgency.HIGH, PriorityMatrix.standard(), Promise.standard(), r, s));
        attempts.put(
                TicketAction.OVERRIDE_PRIORITY,
                (t, r, s) -> t.overridePriority(new PriorityOverride(Priority.HIGH, WORDS), r, s));
        attempts.put(TicketAction.WITHDRAW_OVERRIDE, (t, r, s) -> t.withdrawOverride(r, s));
        attempts.put(TicketAction.FLAG_MAJOR, (t, r, s) -> t.flagMajor(true, WORDS, r, s));
        attempts.put(TicketAction.ASSIGN, (t, r, s) -> t.assign(Tickets.TEAM, r, s));
        attempts.put(TicketAction.UNASSIGN, (t, r, s) -> t.unassign(Tickets.TEAM, r, s));
        attempts.put(TicketAction.RELEASE_LAST_ASSIGNEE, (t, r, s) -> t.unassign(Tickets.SARA, r, s));
        attempts.put(
                TicketAction.ESCALATE,
                (t, r, s) -> t.escalate(
                        new GroupId("support"), true, EscalationReason.MISSING_RIGHTS, Optional.empty(), r, s));
        attempts.put(TicketAction.OBSERVE, (t, r, s) -> t.observe(Set.of(Tickets.JULIE), r, s));
        attempts.put(TicketAction.ADD_FOLLOW_UP, (t, r, s) -> t.addFollowUp(WORDS, Visibility.PUBLIC, r, s));
        attempts.put(TicketAction.ATTACH_FILE, (t, r, s) -> t.attach(Tickets.LOG, Visibility.PUBLIC, r, s));
        attempts.put(
                TicketAction.ADD_TASK,
                (t, r, s) -> t.addTask(WORDS, Visibility.PUBLIC, Optional.empty(), Optional.empty(), r, s));
        attempts.put(
                TicketAction.PLAN_TASK,
                (t, r, s) ->
                        t.addTask(WORDS, Visibility.PUBLIC, Optional.empty(), Optional.of(Tickets.TOMORROW), r, s));
        attempts.put(
                TicketAction.HOLD,
                (t, r, s) -> t.hold(HoldReason.OTHER, Optional.empty(), Optional.empty(), Optional.empty(), r, s));
        attempts.put(
                TicketAction.CHANGE_HOLD,
                (t, r, s) ->
                        t.hold(HoldReason.AWAITING_VENDOR, Optional.empty(), Optional.empty(), Optional.empty(), r, s));
        attempts.put(TicketAction.RESUME, (t, r, s) -> t.resume(r, s));
        attempts.put(
                TicketAction.PROPOSE_SOLUTION,
                (t, r, s) -> t.propose(WORDS, Outcome.FIXED, Optional.empty(), Optional.empty(), r, s));
        attempts.put(
                TicketAction.WITHDRAW,
                (t, r, s) -> t.propose(WORDS, Outcome.WITHDRAWN, Optional.empty(), Optional.empty(), r, s));
        attempts.put(TicketAction.APPROVE_SOLUTION, (t, r, s) -> t.approve(Optional.empty(), Optional.empty(), r, s));
        attempts.put(TicketAction.REFUSE_SOLUTION, (t, r, s) -> t.refuse(WORDS, r, s));
        attempts.put(TicketAction.CLOSE, (t, r, s) -> t.close(Optional.of(Tickets.CATEGORY), r, s));
        attempts.put(TicketAction.REOPEN, (t, r, s) -> t.reopen(WORDS, r, s));
        attempts.put(TicketAction.LINK, (t, r, s) -> t.link(new Link(LinkKind.RELATED, new TicketNumber(7)), r, s));
        attempts.put(TicketAction.UNLINK, (t, r, s) -> t.unlink(new Link(LinkKind.RELATED, new TicketNumber(8)), r, s));
        attempts.put(TicketAction.LINK_ARTICLE, (t, r, s) -> t.linkArticle(new ArticleId(1), r, s));
        attempts.put(
                TicketAction.DIAGNOSE,
                (t, r, s) -> t.diagnose(
                        new DiagnosisMove.Begin(
                                new GuideId("standard"), 0, new Title("Standard"), new NodeId("define")),
                        r,
                        s));
        attempts.put(
                TicketAction.WARN,
                (t, r, s) -> t.warn(
                        new ClockDuty.Warn(s.at(), new Warning(Goal.RESOLVE, Threshold.HALF), s.at()), Set.of(), r, s));
        attempts.put(TicketAction.REMIND, (t, r, s) -> t.remind(Optional.of(s.at()), r, s));
        attempts.put(TicketAction.SOLVE_UNANSWERED, (t, r, s) -> t.solveUnanswered(WORDS, r, s));
        attempts.put(TicketAction.RATE, (t, r, s) -> t.rate(4, Optional.empty(), r, s));
        return attempts;
    }

    private static Actor actor(Party party) {
        return switch (party) {
            case REQUESTER -> Tickets.REQUESTER;
            case TECHNICIAN -> Tickets.TECHNICIAN;
            case ADMINISTRATOR -> Tickets.ADMINISTRATOR;
            case CLOCK -> Actor.CLOCK;
        };
    }

    /** A ticket in a status that gives occasion for the action, as far as that status can. */
    private static Ticket occasion(TicketAction action, Status status) {
        boolean done = status == Status.SOLVED || status == Status.CLOSED;
        Ticket ticket;
        if (action == TicketAction.UNASSIGN && status != Status.NEW) {
            ticket = Tickets.assigned();
            ticket.assign(Tickets.TEAM, Tickets.ON_APPROVAL, Tickets.sara(2));
            bring(ticket, status);
        } else if (action == TicketAction.WITHDRAW_OVERRIDE || action == TicketAction.UNLINK) {
            ticket = Tickets.reported();
            ticket.overridePriority(new PriorityOverride(Priority.HIGH, WORDS), Tickets.ON_APPROVAL, Tickets.sara(1));
            ticket.link(new Link(LinkKind.RELATED, new TicketNumber(8)), Tickets.ON_APPROVAL, Tickets.sara(1));
            if (status != Status.NEW) {
                ticket.assign(Tickets.SARA, Tickets.ON_APPROVAL, Tickets.sara(1));
                bring(ticket, status);
            }
        } else {
            ticket = Tickets.in(status);
        }
        assertEquals(status, ticket.snapshot().progress().status(), "the occasion for " + action + " " + done);
        return ticket;
    }

    private static void bring(Ticket ticket, Status status) {
        TicketRules rules = Tickets.ON_APPROVAL;
        switch (status) {
            case NEW, ASSIGNED -> {
                // is there
            }
            case PLANNED -> ATTEMPTS.get(TicketAction.PLAN_TASK).on(ticket, rules, Tickets.sara(3));
            case PENDING -> ATTEMPTS.get(TicketAction.HOLD).on(ticket, rules, Tickets.sara(3));
            case SOLVED -> ATTEMPTS.get(TicketAction.PROPOSE_SOLUTION).on(ticket, rules, Tickets.sara(3));
            case CLOSED -> {
                bring(ticket, Status.SOLVED);
                ATTEMPTS.get(TicketAction.CLOSE).on(ticket, rules, Tickets.by(Tickets.ADMINISTRATOR, 4));
            }
        }
    }

    /** What an independent reading of the table says. */
    private static Optional<Transition> row(TicketAction action, Status status, Party party, TicketRules rules) {
        return StatusMachine.table().stream()
                .filter(row -> row.action() == action
                        && row.from().contains(status)
                        && row.parties().contains(party)
                        && row.condition().holds(party, rules))
                .findFirst();
    }

    static Stream<Arguments> everything() {
        List<Arguments> all = new ArrayList<>();
        for (TicketAction action : ATTEMPTS.keySet()) {
            for (Status status : Status.values()) {
                for (Party party : Party.values()) {
                    for (ClosurePolicy policy : ClosurePolicy.values()) {
                        all.add(Arguments.of(action, status, party, policy));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} in {1} by {2} under {3}")
    @MethodSource("everything")
    void theAggregateDoesWhatTheTableSays(TicketAction action, Status status, Party party, ClosurePolicy policy) {
        TicketRules rules = Tickets.rules(policy);
        Ticket ticket = occasion(action, status);
        TicketSnapshot before = ticket.snapshot();
        Stamp stamp = Tickets.by(actor(party), 10);
        // a hold is changed where there is one, an assignee released where it is the last: the verb chooses the action
        TicketAction effective = effective(action, status);
        Optional<Transition> row = row(effective, status, party, rules);
        if (row.isPresent()) {
            ATTEMPTS.get(action).on(ticket, rules, stamp);
            boolean answer =
                    Set.of(TicketAction.ADD_FOLLOW_UP, TicketAction.ATTACH_FILE).contains(action)
                            && status == Status.PENDING
                            && party == Party.REQUESTER;
            Transition.Target target =
                    answer ? Transition.Target.BEFORE_HOLD : row.get().target();
            assertTrue(
                    possible(target, before, policy)
                            .contains(ticket.snapshot().progress().status()),
                    () -> "became " + ticket.snapshot().progress().status());
        } else {
            DomainRefusal refusal =
                    assertThrows(DomainRefusal.class, () -> ATTEMPTS.get(action).on(ticket, rules, stamp));
            boolean others = Stream.of(Party.values())
                    .anyMatch(other -> row(effective, status, other, rules).isPresent());
            boolean listed = StatusMachine.table().stream()
                    .anyMatch(any -> any.action() == effective && any.from().contains(status));
            assertEquals(
                    listed ? RightMissing.class : TransitionRefused.class,
                    refusal.getClass(),
                    () -> "others could: " + others);
            assertEquals(effective.name(), refusal.facts().get("action"));
            assertEquals(status.name(), refusal.facts().get("status"));
            assertEquals(party.name(), refusal.facts().get("role"));
            assertEquals(
                    StatusMachine.permitted(status, EnumSet.of(party), rules).stream()
                            .map(Enum::name)
                            .toList(),
                    refusal.facts().get("allowed"));
            assertEquals(before, ticket.snapshot(), "a refused action changes nothing");
        }
    }

    private static TicketAction effective(TicketAction action, Status status) {
        if (action == TicketAction.HOLD || action == TicketAction.CHANGE_HOLD) {
            return status == Status.PENDING ? TicketAction.CHANGE_HOLD : TicketAction.HOLD;
        }
        if (action == TicketAction.RELEASE_LAST_ASSIGNEE && status == Status.NEW) {
            return TicketAction.UNASSIGN;
        }
        return action;
    }

    private static Set<Status> possible(Transition.Target target, TicketSnapshot before, ClosurePolicy policy) {
        Status now = before.progress().status();
        Status resting = before.assignment().isEmpty() ? Status.NEW : Status.ASSIGNED;
        return switch (target) {
            case UNCHANGED -> EnumSet.of(now);
            case ASSIGNED_IF_NEW -> EnumSet.of(now == Status.NEW ? Status.ASSIGNED : now);
            case NEW -> EnumSet.of(Status.NEW);
            case ASSIGNED_OR_NEW -> EnumSet.of(resting);
            case PLANNED -> EnumSet.of(Status.PLANNED);
            case AFTER_PLANNED_WORK -> EnumSet.of(resting);
            case PENDING -> EnumSet.of(Status.PENDING);
            case BEFORE_HOLD ->
                EnumSet.of(before.progress().hold().orElseThrow().before());
            case SOLVED -> EnumSet.of(policy == ClosurePolicy.IMMEDIATE ? Status.CLOSED : Status.SOLVED);
            case CLOSED_IF_APPROVAL_CLOSES -> EnumSet.of(policy.approvalCloses() ? Status.CLOSED : Status.SOLVED);
            case CLOSED -> EnumSet.of(Status.CLOSED);
        };
    }

    /** Reporting and finishing tasks need more than a verb on a fixture and have tests of their own. */
    @Test
    void everyActionIsAttempted() {
        Set<TicketAction> attempted = EnumSet.copyOf(ATTEMPTS.keySet());
        attempted.add(TicketAction.REPORT);
        attempted.add(TicketAction.COMPLETE_TASK);
        attempted.add(TicketAction.CORRECT_FOLLOW_UP);
        attempted.add(TicketAction.REMOVE_FILE);
        assertEquals(EnumSet.allOf(TicketAction.class), attempted);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void aTaskIsFinishedWhereTheTableSaysSo(Status status) {
        Ticket ticket = Tickets.reported();
        long task = ticket.addTask(
                WORDS, Visibility.PUBLIC, Optional.empty(), Optional.empty(), Tickets.ON_APPROVAL, Tickets.sara(1));
        if (status != Status.NEW) {
            ticket.assign(Tickets.SARA, Tickets.ON_APPROVAL, Tickets.sara(1));
        }
        bring(ticket, status);
        for (Party party : Party.values()) {
            boolean allowed = row(TicketAction.COMPLETE_TASK, status, party, Tickets.ON_APPROVAL)
                    .isPresent();
            Ticket fresh = Ticket.restore(ticket.snapshot());
            Stamp stamp = Tickets.by(actor(party), 9);
            if (allowed) {
                fresh.completeTask(task, Optional.empty(), Tickets.ON_APPROVAL, stamp);
                assertEquals(status, fresh.snapshot().progress().status());
            } else {
                assertThrows(
                        DomainRefusal.class,
                        () -> fresh.completeTask(task, Optional.empty(), Tickets.ON_APPROVAL, stamp));
            }
        }
    }

    @Test
    void finishingTheLastPlannedTaskEndsPlanned() {
        Ticket ticket = Tickets.planned();
        long second = ticket.addTask(
                WORDS,
                Visibility.PUBLIC,
                Optional.empty(),
                Optional.of(Tickets.TOMORROW),
                Tickets.ON_APPROVAL,
                Tickets.sara(5));
        ticket.completeTask(second, Optional.empty(), Tickets.ON_APPROVAL, Tickets.sara(6));
        assertEquals(Status.PLANNED, ticket.snapshot().progress().status());
        long first = ticket.snapshot().timeline().get(0).id();
        ticket.completeTask(first, Optional.empty(), Tickets.ON_APPROVAL, Tickets.sara(7));
        assertEquals(Status.ASSIGNED, ticket.snapshot().progress().status());
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void aFollowUpIsCorrectedUntilTheTicketIsClosed(Status status) {
        Ticket ticket = Tickets.reported();
        long message =
                ticket.addFollowUp(WORDS, Visibility.PUBLIC, Tickets.ON_APPROVAL, Tickets.by(Tickets.REQUESTER, 1));
        if (status != Status.NEW) {
            ticket.assign(Tickets.SARA, Tickets.ON_APPROVAL, Tickets.sara(1));
        }
        bring(ticket, status);
        Stamp stamp = Tickets.by(Tickets.REQUESTER, 9);
        Text corrected = new Text("Mieux dit");
        if (status == Status.CLOSED) {
            assertThrows(
                    TransitionRefused.class,
                    () -> ticket.correctFollowUp(message, corrected, Tickets.ON_APPROVAL, stamp));
        } else {
            ticket.correctFollowUp(message, corrected, Tickets.ON_APPROVAL, stamp);
            assertEquals(corrected, ticket.snapshot().timeline().get(0).text());
        }
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void aFileIsTakenAwayUntilTheTicketIsClosed(Status status) {
        Ticket ticket = Tickets.reported();
        long file =
                ticket.attach(Tickets.LOG, Visibility.PUBLIC, Tickets.ON_APPROVAL, Tickets.by(Tickets.REQUESTER, 1));
        if (status != Status.NEW) {
            ticket.assign(Tickets.SARA, Tickets.ON_APPROVAL, Tickets.sara(1));
        }
        bring(ticket, status);
        Stamp stamp = Tickets.by(Tickets.REQUESTER, 9);
        if (status == Status.CLOSED) {
            assertThrows(TransitionRefused.class, () -> ticket.removeFile(file, Tickets.ON_APPROVAL, stamp));
        } else {
            ticket.removeFile(file, Tickets.ON_APPROVAL, stamp);
            assertEquals(List.of(), ticket.snapshot().attachments());
            assertEquals(status, ticket.snapshot().progress().status());
        }
    }

    /** The table itself, pinned against a copy made by hand from the design: who may do what, where it leads. */
    @Test
    void theTableIsTheDesigns() {
        String designed = String.join(
                "\n",
                "REPORT [] ASSIGNED_OR_NEW RTA",
                "CORRECT_DETAILS [NEW, ASSIGNED, PLANNED, PENDING, SOLVED] UNCHANGED TA",
                "CLASSIFY [NEW, ASSIGNED, PLANNED, PENDING, SOLVED] UNCHANGED TA",
                "ASSESS [NEW, ASSIGNED, PLANNED, PENDING] UNCHANGED TA",
                "OVERRIDE_PRIORITY [NEW, ASSIGNED, PLANNED, PENDING] UNCHANGED TA",
                "WITHDRAW_OVERRIDE [NEW, ASSIGNED, PLANNED, PENDING] UNCHANGED TA",
                "FLAG_MAJOR [NEW, ASSIGNED, PLANNED, PENDING, SOLVED] UNCHANGED A",
                "ASSIGN [NEW, ASSIGNED, PLANNED, PENDING] ASSIGNED_IF_NEW TA",
                "ESCALATE [NEW, ASSIGNED, PLANNED, PENDING] ASSIGNED_IF_NEW TA",
                "UNASSIGN [ASSIGNED, PLANNED, PENDING] UNCHANGED TA",
                "RELEASE_LAST_ASSIGNEE [ASSIGNED, PLANNED] NEW TA",
                "OBSERVE [NEW, ASSIGNED, PLANNED, PENDING, SOLVED] UNCHANGED TA",
                "ADD_FOLLOW_UP [NEW, ASSIGNED, PLANNED, PENDING, SOLVED] UNCHANGED RTA",
                "CORRECT_FOLLOW_UP [NEW, ASSIGNED, PLANNED, PENDING, SOLVED] UNCHANGED RTA",
                "ATTACH_FILE [NEW, ASSIGNED, PLANNED, PENDING, SOLVED] UNCHANGED RTA",
                "REMOVE_FILE [NEW, ASSIGNED, PLANNED, PENDING, SOLVED] UNCHANGED RTA",
                "ADD_TASK [NEW, ASSIGNED, PLANNED, PENDING] UNCHANGED TA",
                "PLAN_TASK [NEW, ASSIGNED, PLANNED] PLANNED TA",
                "COMPLETE_TASK [PLANNED] AFTER_PLANNED_WORK TA",
                "COMPLETE_TASK [NEW, ASSIGNED, PENDING, SOLVED] UNCHANGED TA",
                "HOLD [NEW, ASSIGNED, PLANNED] PENDING TA",
                "CHANGE_HOLD [PENDING] UNCHANGED TA",
                "RESUME [PENDING] BEFORE_HOLD RTAC",
                "PROPOSE_SOLUTION [NEW, ASSIGNED, PLANNED, PENDING] SOLVED TA",
                "WITHDRAW [NEW, ASSIGNED, PLANNED, PENDING] SOLVED RTA",
                "APPROVE_SOLUTION [SOLVED] CLOSED_IF_APPROVAL_CLOSES RA",
                "REFUSE_SOLUTION [SOLVED] ASSIGNED_OR_NEW RTA",
                "CLOSE [SOLVED] CLOSED RTAC POLICY_LETS_CLOSE",
                "REOPEN [SOLVED] ASSIGNED_OR_NEW RTA",
                "REOPEN [CLOSED] ASSIGNED_OR_NEW A",
                "REOPEN [CLOSED] ASSIGNED_OR_NEW R SETTINGS_LET_REQUESTER_REOPEN",
                "LINK [NEW, ASSIGNED, PLANNED, PENDING, SOLVED] UNCHANGED TA",
                "UNLINK [NEW, ASSIGNED, PLANNED, PENDING, SOLVED] UNCHANGED TA",
                "LINK_ARTICLE [NEW, ASSIGNED, PLANNED, PENDING, SOLVED] UNCHANGED TA",
                "DIAGNOSE [NEW, ASSIGNED, PLANNED, PENDING] UNCHANGED TA",
                "WARN [NEW, ASSIGNED, PLANNED] UNCHANGED C",
                "REMIND [PENDING] UNCHANGED C",
                "SOLVE_UNANSWERED [PENDING] SOLVED C",
                "RATE [CLOSED] UNCHANGED R");
        List<String> actual = StatusMachine.table().stream()
                .map(row -> row.action() + " " + row.from() + " " + row.target() + " "
                        + String.join(
                                "",
                                row.parties().stream()
                                        .map(party -> party.name().substring(0, 1))
                                        .toList())
                        + (row.condition() == Transition.Condition.ALWAYS ? "" : " " + row.condition()))
                .toList();
        assertEquals(designed, String.join("\n", actual));
    }

    @Test
    void aTechnicianWhoIsTheRequesterIsBoth() {
        Set<Party> both = EnumSet.of(Party.REQUESTER, Party.TECHNICIAN);
        TicketRules rules = Tickets.ON_APPROVAL;
        assertTrue(StatusMachine.permitted(Status.SOLVED, both, rules).contains(TicketAction.APPROVE_SOLUTION));
        assertFalse(StatusMachine.permitted(Status.SOLVED, EnumSet.of(Party.TECHNICIAN), rules)
                .contains(TicketAction.APPROVE_SOLUTION));
    }

    @Test
    void requestersReopenClosedTicketsWhereTheSettingsSaySo() {
        TicketRules allowing =
                new TicketRules(ClosurePolicy.ON_APPROVAL, true, Duration.ofDays(30), Duration.ofDays(14));
        Ticket refused = Tickets.closed();
        Stamp julie = Tickets.by(Tickets.REQUESTER, 60);
        assertThrows(RightMissing.class, () -> refused.reopen(WORDS, Tickets.ON_APPROVAL, julie));
        refused.reopen(WORDS, allowing, julie);
        assertEquals(Status.ASSIGNED, refused.snapshot().progress().status());
    }
}
