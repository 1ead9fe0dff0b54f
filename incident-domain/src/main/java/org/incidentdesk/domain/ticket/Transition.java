package org.incidentdesk.domain.ticket;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One row of the status machine's table.
 *
 * @param action what is done
 * @param from the statuses in which it may be done; empty for reporting, which has no status before it
 * @param target what becomes of the status
 * @param parties who may do it
 * @param condition what the desk's settings must say besides
 */
public record Transition(
        TicketAction action, Set<Status> from, Target target, Set<Party> parties, Condition condition) {

    /** Copies the sets. */
    public Transition {
        from = from.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(from));
        parties = Collections.unmodifiableSet(EnumSet.copyOf(parties));
    }

    /** What the desk's settings must say for a row to hold. */
    public enum Condition {
        /** Nothing: the row always holds. */
        ALWAYS {
            @Override
            boolean holds(Party party, TicketRules rules) {
                return true;
            }
        },
        /** The closure policy lets this party close. */
        POLICY_LETS_CLOSE {
            @Override
            boolean holds(Party party, TicketRules rules) {
                return rules.closurePolicy().letsClose(party);
            }
        },
        /** The settings let requesters reopen closed tickets. */
        SETTINGS_LET_REQUESTER_REOPEN {
            @Override
            boolean holds(Party party, TicketRules rules) {
                return rules.requesterReopensClosed();
            }
        };

        abstract boolean holds(Party party, TicketRules rules);
    }

    /** What becomes of the status. */
    public enum Target {
        /** It stays. */
        UNCHANGED,
        /** NEW becomes ASSIGNED, any other stays. */
        ASSIGNED_IF_NEW,
        /** Always this. */
        NEW,
        /** ASSIGNED, or NEW for a ticket without assignee. */
        ASSIGNED_OR_NEW,
        /** Always this. */
        PLANNED,
        /** PLANNED while planned tasks remain, else ASSIGNED, or NEW without assignee. */
        AFTER_PLANNED_WORK,
        /** Always this. */
        PENDING,
        /** What it was before the hold, as far as that is still true. */
        BEFORE_HOLD,
        /** Always this. */
        SOLVED,
        /** CLOSED where the policy lets approval close, else it stays SOLVED. */
        CLOSED_IF_APPROVAL_CLOSES,
        /** Always this. */
        CLOSED
    }
}
