package org.incidentdesk.archfixture.r16.domain.ticket;

/** The machine. */
public final class StatusMachine {
    private StatusMachine() {}

    /** Decides. */
    public static boolean permits(Status status) {
        return !status.isDone();
    }
}
