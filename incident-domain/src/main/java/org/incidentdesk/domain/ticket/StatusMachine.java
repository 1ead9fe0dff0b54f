package org.incidentdesk.domain.ticket;

import static org.incidentdesk.domain.ticket.Party.ADMINISTRATOR;
import static org.incidentdesk.domain.ticket.Party.CLOCK;
import static org.incidentdesk.domain.ticket.Party.REQUESTER;
import static org.incidentdesk.domain.ticket.Party.TECHNICIAN;
import static org.incidentdesk.domain.ticket.Status.ASSIGNED;
import static org.incidentdesk.domain.ticket.Status.CLOSED;
import static org.incidentdesk.domain.ticket.Status.NEW;
import static org.incidentdesk.domain.ticket.Status.PENDING;
import static org.incidentdesk.domain.ticket.Status.PLANNED;
import static org.incidentdesk.domain.ticket.Status.SOLVED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.TransitionRefused;
import org.incidentdesk.domain.ticket.Transition.Condition;
import org.incidentdesk.domain.ticket.Transition.Target;

/**
 * The status machine of an incident: one table, from which the code, its exhaustive test and the published diagram all
 * come.
 *
 * <p>An incident begins NEW, or ASSIGNED when it is recorded with an assignee. It moves between NEW, ASSIGNED and
 * PLANNED as people and dates come and go, waits PENDING for a reason and returns to what it was, becomes SOLVED by a
 * proposed solution and CLOSED as the closure policy says. From SOLVED it returns to work when the solution is refused
 * or the ticket reopened; from CLOSED only by reopening. Whatever the table does not list is refused.
 */
public final class StatusMachine {

    private static final Set<Status> WORKING = Set.of(NEW, ASSIGNED, PLANNED);
    private static final Set<Status> OPEN = Set.of(NEW, ASSIGNED, PLANNED, PENDING);
    private static final Set<Status> NOT_CLOSED = Set.of(NEW, ASSIGNED, PLANNED, PENDING, SOLVED);
    private static final Set<Party> STAFF = Set.of(TECHNICIAN, ADMINISTRATOR);
    private static final Set<Party> PEOPLE = Set.of(REQUESTER, TECHNICIAN, ADMINISTRATOR);
    private static final Set<Party> ANYONE = Set.of(REQUESTER, TECHNICIAN, ADMINISTRATOR, CLOCK);

    private static final List<Transition> TABLE = List.of(
            row(TicketAction.REPORT, Set.of(), Target.ASSIGNED_OR_NEW, PEOPLE),
            row(TicketAction.CORRECT_DETAILS, NOT_CLOSED, Target.UNCHANGED, STAFF),
            row(TicketAction.CLASSIFY, NOT_CLOSED, Target.UNCHANGED, STAFF),
            row(TicketAction.ASSESS, OPEN, Target.UNCHANGED, STAFF),
            row(TicketAction.OVERRIDE_PRIORITY, OPEN, Target.UNCHANGED, STAFF),
            row(TicketAction.WITHDRAW_OVERRIDE, OPEN, Target.UNCHANGED, STAFF),
            row(TicketAction.FLAG_MAJOR, NOT_CLOSED, Target.UNCHANGED, Set.of(ADMINISTRATOR)),
            row(TicketAction.ASSIGN, OPEN, Target.ASSIGNED_IF_NEW, STAFF),
            row(TicketAction.ESCALATE, OPEN, Target.ASSIGNED_IF_NEW, STAFF),
            row(TicketAction.UNASSIGN, Set.of(ASSIGNED, PLANNED, PENDING), Target.UNCHANGED, STAFF),
            row(TicketAction.RELEASE_LAST_ASSIGNEE, Set.of(ASSIGNED, PLANNED), Target.NEW, STAFF),
            row(TicketAction.OBSERVE, NOT_CLOSED, Target.UNCHANGED, STAFF),
            row(TicketAction.ADD_FOLLOW_UP, NOT_CLOSED, Target.UNCHANGED, PEOPLE),
            row(TicketAction.CORRECT_FOLLOW_UP, NOT_CLOSED, Target.UNCHANGED, PEOPLE),
            row(TicketAction.ATTACH_FILE, NOT_CLOSED, Target.UNCHANGED, PEOPLE),
            row(TicketAction.REMOVE_FILE, NOT_CLOSED, Target.UNCHANGED, PEOPLE),
            row(TicketAction.ADD_TASK, OPEN, Target.UNCHANGED, STAFF),
            row(TicketAction.PLAN_TASK, WORKING, Target.PLANNED, STAFF),
            row(TicketAction.COMPLETE_TASK, Set.of(PLANNED), Target.AFTER_PLANNED_WORK, STAFF),
            row(TicketAction.COMPLETE_TASK, Set.of(NEW, ASSIGNED, PENDING, SOLVED), Target.UNCHANGED, STAFF),
            row(TicketAction.HOLD, WORKING, Target.PENDING, STAFF),
            row(TicketAction.CHANGE_HOLD, Set.of(PENDING), Target.UNCHANGED, STAFF),
            row(TicketAction.RESUME, Set.of(PENDING), Target.BEFORE_HOLD, ANYONE),
            row(TicketAction.PROPOSE_SOLUTION, OPEN, Target.SOLVED, STAFF),
            row(TicketAction.WITHDRAW, OPEN, Target.SOLVED, PEOPLE),
            row(
                    TicketAction.APPROVE_SOLUTION,
                    Set.of(SOLVED),
                    Target.CLOSED_IF_APPROVAL_CLOSES,
                    Set.of(REQUESTER, ADMINISTRATOR)),
            row(TicketAction.REFUSE_SOLUTION, Set.of(SOLVED), Target.ASSIGNED_OR_NEW, PEOPLE),
            new Transition(TicketAction.CLOSE, Set.of(SOLVED), Target.CLOSED, ANYONE, Condition.POLICY_LETS_CLOSE),
            row(TicketAction.REOPEN, Set.of(SOLVED), Target.ASSIGNED_OR_NEW, PEOPLE),
            row(TicketAction.REOPEN, Set.of(CLOSED), Target.ASSIGNED_OR_NEW, Set.of(ADMINISTRATOR)),
            new Transition(
                    TicketAction.REOPEN,
                    Set.of(CLOSED),
                    Target.ASSIGNED_OR_NEW,
                    Set.of(REQUESTER),
                    Condition.SETTINGS_LET_REQUESTER_REOPEN),
            row(TicketAction.LINK, NOT_CLOSED, Target.UNCHANGED, STAFF),
            row(TicketAction.UNLINK, NOT_CLOSED, Target.UNCHANGED, STAFF),
            row(TicketAction.LINK_ARTICLE, NOT_CLOSED, Target.UNCHANGED, STAFF),
            row(TicketAction.DIAGNOSE, OPEN, Target.UNCHANGED, STAFF),
            row(TicketAction.WARN, WORKING, Target.UNCHANGED, Set.of(CLOCK)),
            row(TicketAction.REMIND, Set.of(PENDING), Target.UNCHANGED, Set.of(CLOCK)),
            row(TicketAction.SOLVE_UNANSWERED, Set.of(PENDING), Target.SOLVED, Set.of(CLOCK)),
            row(TicketAction.RATE, Set.of(CLOSED), Target.UNCHANGED, Set.of(REQUESTER)));

    private static final Map<TicketAction, List<Transition>> BY_ACTION = TABLE.stream()
            .collect(Collectors.groupingBy(
                    Transition::action, () -> new EnumMap<>(TicketAction.class), Collectors.toList()));

    private StatusMachine() {}

    private static Transition row(TicketAction action, Set<Status> from, Target target, Set<Party> parties) {
        return new Transition(action, from, target, parties, Condition.ALWAYS);
    }

    /**
     * The whole table.
     *
     * @return every row, unmodifiable
     */
    public static List<Transition> table() {
        return TABLE;
    }

    /**
     * What becomes of the status when a caller does something.
     *
     * @param action what is to be done
     * @param status the present status
     * @param parties everything that the caller is to this ticket
     * @param rules the desk's settings
     * @return the target of the row that allows it
     * @throws TransitionRefused if nobody can do that in this status
     * @throws RightMissing if others can, and this caller cannot
     */
    public static Target check(TicketAction action, Status status, Set<Party> parties, TicketRules rules) {
        boolean known = false;
        for (Transition row : BY_ACTION.getOrDefault(action, List.of())) {
            if (row.from().contains(status)) {
                known = true;
                if (admits(row, parties, rules)) {
                    return row.target();
                }
            }
        }
        throw known
                ? new RightMissing(
                        action.name(),
                        status.name(),
                        names(parties),
                        allowedTo(action, status, rules),
                        allowed(status, parties, rules))
                : new TransitionRefused(action.name(), status.name(), names(parties), allowed(status, parties, rules));
    }

    /**
     * The actions that a caller may do in a status, as far as the machine alone can tell.
     *
     * @param status the present status
     * @param parties everything that the caller is to this ticket
     * @param rules the desk's settings
     * @return the actions, in the order of their declaration
     */
    public static Set<TicketAction> permitted(Status status, Set<Party> parties, TicketRules rules) {
        Set<TicketAction> actions = EnumSet.noneOf(TicketAction.class);
        for (Transition row : TABLE) {
            if (row.from().contains(status) && admits(row, parties, rules)) {
                actions.add(row.action());
            }
        }
        return actions;
    }

    private static boolean admits(Transition row, Set<Party> parties, TicketRules rules) {
        for (Party party : parties) {
            if (row.parties().contains(party) && row.condition().holds(party, rules)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> allowed(Status status, Set<Party> parties, TicketRules rules) {
        return permitted(status, parties, rules).stream().map(Enum::name).toList();
    }

    private static List<String> allowedTo(TicketAction action, Status status, TicketRules rules) {
        Set<Party> allowed = new TreeSet<>();
        for (Transition row : BY_ACTION.get(action)) {
            for (Party party : row.parties()) {
                if (row.from().contains(status) && row.condition().holds(party, rules)) {
                    allowed.add(party);
                }
            }
        }
        return allowed.stream().map(Enum::name).toList();
    }

    private static String names(Set<Party> parties) {
        return parties.stream().sorted().map(Enum::name).collect(Collectors.joining("+"));
    }

    /**
     * The status that a target means for a ticket.
     *
     * @param target what the table says
     * @param current the present status
     * @param assigned whether somebody has it
     * @param planned whether planned tasks remain
     * @param before what it was before the hold; the present status when it is not on hold
     * @param policy the closure policy
     * @return the status after the action
     */
    static Status settle(
            Target target, Status current, boolean assigned, boolean planned, Status before, ClosurePolicy policy) {
        Status resting = assigned ? ASSIGNED : NEW;
        return switch (target) {
            case UNCHANGED -> current;
            case ASSIGNED_IF_NEW -> current == NEW ? ASSIGNED : current;
            case NEW -> NEW;
            case ASSIGNED_OR_NEW -> resting;
            case PLANNED -> PLANNED;
            case AFTER_PLANNED_WORK -> planned ? PLANNED : resting;
            case PENDING -> PENDING;
            case BEFORE_HOLD -> before == PLANNED && planned ? PLANNED : resting;
            case SOLVED -> SOLVED;
            case CLOSED_IF_APPROVAL_CLOSES -> policy.approvalCloses() ? CLOSED : current;
            case CLOSED -> CLOSED;
        };
    }
}
