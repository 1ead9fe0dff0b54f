package org.incidentdesk.domain.ticket;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.ticket.TimelineEntry.Solution;
import org.incidentdesk.domain.ticket.TimelineEntry.Task;

/** What a caller is to a ticket in its present state, and what the status machine therefore lets the caller do. */
final class TicketStanding {

    private final TicketSnapshot state;
    private final Actor actor;
    private final TicketRules rules;

    TicketStanding(TicketSnapshot state, Actor actor, TicketRules rules) {
        this.state = state;
        this.actor = actor;
        this.rules = rules;
    }

    static boolean isVisible(TicketSnapshot state, Actor actor) {
        return actor.role() != Role.REQUESTER
                || actor.person().equals(state.report().requester());
    }

    private Set<Party> parties() {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (actor.person().equals(state.report().requester())) {
            parties.add(Party.REQUESTER);
        }
        switch (actor.role()) {
            case TECHNICIAN -> parties.add(Party.TECHNICIAN);
            case ADMINISTRATOR -> parties.add(Party.ADMINISTRATOR);
            case CLOCK -> parties.add(Party.CLOCK);
            case REQUESTER -> {
                // being a requester gives no right to a ticket of somebody else's
            }
        }
        return parties;
    }

    /** What the table says of an action, or its refusal; to a stranger the ticket does not exist. */
    Transition.Target target(TicketAction action) {
        if (!isVisible(state, actor)) {
            throw new NotFound("ticket", state.number());
        }
        return StatusMachine.check(action, state.progress().status(), parties(), rules);
    }

    /** The status after an action, or its refusal. */
    Status check(TicketAction action) {
        return settle(target(action), state.hasPlannedWork());
    }

    Status settle(Transition.Target target, boolean planned) {
        Status current = state.progress().status();
        return StatusMachine.settle(
                target,
                current,
                !state.assignment().isEmpty(),
                planned,
                state.progress().hold().map(Hold::before).orElse(current),
                rules.closurePolicy());
    }

    /** What the machine allows, without what this ticket gives no occasion for. */
    Set<TicketAction> permitted(Instant now) {
        Set<TicketAction> actions = StatusMachine.permitted(state.progress().status(), parties(), rules);
        if (state.assessment().override().isEmpty()) {
            actions.remove(TicketAction.WITHDRAW_OVERRIDE);
        }
        if (state.assignment().size() < 2) {
            actions.remove(TicketAction.UNASSIGN);
        }
        if (state.assignment().size() != 1) {
            actions.remove(TicketAction.RELEASE_LAST_ASSIGNEE);
        }
        if (state.links().isEmpty() && state.articles().isEmpty()) {
            actions.remove(TicketAction.UNLINK);
        }
        // whether there is a private file is as private as the file
        boolean removable = state.attachments().stream()
                .anyMatch(file -> actor.role() == Role.ADMINISTRATOR
                        || file.author().equals(actor.person())
                                && (file.visibility() == Visibility.PUBLIC
                                        || actor.role().isStaff()));
        if (!removable) {
            actions.remove(TicketAction.REMOVE_FILE);
        }
        boolean openTask = state.timeline().stream()
                .anyMatch(entry -> entry instanceof Task task && task.doneAt().isEmpty());
        if (!openTask) {
            actions.remove(TicketAction.COMPLETE_TASK);
        }
        boolean approved = state.lastSolution()
                .filter(solution -> solution.answer() == Solution.Answer.APPROVED)
                .isPresent();
        if (approved) {
            actions.remove(TicketAction.APPROVE_SOLUTION);
        }
        if (Satisfaction.obstacle(state, rules, now).isPresent()) {
            actions.remove(TicketAction.RATE);
        }
        return actions;
    }
}
