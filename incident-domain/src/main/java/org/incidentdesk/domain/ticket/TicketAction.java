package org.incidentdesk.domain.ticket;

/** Everything that can be done to a ticket. What the status machine does not list for an action is refused. */
public enum TicketAction {
    /** Record an incident. */
    REPORT,
    /** Correct what was recorded: title, description, requester, location, channel, needed-by moment. */
    CORRECT_DETAILS,
    /** Set category and assets; on a solved ticket this verifies the classification. */
    CLASSIFY,
    /** Set impact and urgency. */
    ASSESS,
    /** Set the priority by hand, with a reason. */
    OVERRIDE_PRIORITY,
    /** Let the matrix decide again. */
    WITHDRAW_OVERRIDE,
    /** Declare a major incident, or that it is none. */
    FLAG_MAJOR,
    /** Give it to a person or a group. */
    ASSIGN,
    /** Take it from a person or a group while others keep it. */
    UNASSIGN,
    /** Take the last assignee away. */
    RELEASE_LAST_ASSIGNEE,
    /** Hand it on to another group, with a reason. */
    ESCALATE,
    /** Choose who else follows it. */
    OBSERVE,
    /** Write a message. */
    ADD_FOLLOW_UP,
    /** Correct a message of one's own. */
    CORRECT_FOLLOW_UP,
    /** Attach a file. */
    ATTACH_FILE,
    /** Take away a file of one's own. */
    REMOVE_FILE,
    /** Note work to do. */
    ADD_TASK,
    /** Note work to do at a planned time. */
    PLAN_TASK,
    /** Finish a task. */
    COMPLETE_TASK,
    /** Put it on hold, with a reason. */
    HOLD,
    /** Change the reason or the until-moment of a hold. */
    CHANGE_HOLD,
    /** End a hold. */
    RESUME,
    /** Propose a solution. */
    PROPOSE_SOLUTION,
    /** Say that it is no longer needed. */
    WITHDRAW,
    /** Approve the solution. */
    APPROVE_SOLUTION,
    /** Refuse the solution, with a reason. */
    REFUSE_SOLUTION,
    /** Close it, the classification verified. */
    CLOSE,
    /** Open it again, with a reason. */
    REOPEN,
    /** Link it with another ticket. */
    LINK,
    /** Take a link to another ticket or to an article away. */
    UNLINK,
    /** Note that an article of the knowledge base concerns it. */
    LINK_ARTICLE,
    /** Go through a diagnostic guide. */
    DIAGNOSE,
    /** Tell that a part of a target's time has passed. */
    WARN,
    /** Remind the requester, who was asked something. */
    REMIND,
    /** Solve it for want of an answer. */
    SOLVE_UNANSWERED,
    /** Say how satisfied one is with what became of it, once, after its closure. */
    RATE
}
