package org.incidentdesk.domain.ticket;

import java.util.Set;

/** What closes a solved ticket: a setting of the desk. */
public enum ClosurePolicy {
    /** The requester's or an administrator's approval closes. */
    ON_APPROVAL(true, Set.of(Party.REQUESTER, Party.ADMINISTRATOR)),
    /** Approval closes, and so does the clock after a delay. */
    AUTOMATIC(true, Set.of(Party.REQUESTER, Party.ADMINISTRATOR, Party.CLOCK)),
    /** A solution closes at once. */
    IMMEDIATE(true, Set.of(Party.REQUESTER, Party.TECHNICIAN, Party.ADMINISTRATOR, Party.CLOCK)),
    /** Approval is recorded, only an administrator closes: class mode. */
    ADMINISTRATOR_ONLY(false, Set.of(Party.ADMINISTRATOR));

    private final boolean approvalCloses;
    private final Set<Party> closers;

    ClosurePolicy(boolean approvalCloses, Set<Party> closers) {
        this.approvalCloses = approvalCloses;
        this.closers = closers;
    }

    /**
     * Whether approving the solution closes the ticket.
     *
     * @return false where approval is only recorded
     */
    public boolean approvalCloses() {
        return approvalCloses;
    }

    /**
     * Whether a party may close.
     *
     * @param party who
     * @return true if this policy lets it close
     */
    public boolean letsClose(Party party) {
        return closers.contains(party);
    }
}
