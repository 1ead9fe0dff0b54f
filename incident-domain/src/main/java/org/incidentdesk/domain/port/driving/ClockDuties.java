package org.incidentdesk.domain.port.driving;

/**
 * What the desk does by itself as time passes. Called from time to time, by as many nodes as there are: calling twice does
 * nothing twice, because every duty is decided on the ticket under its version. A call does no more than it is asked for;
 * whoever is told that there is more calls again. A ticket that somebody is just changing is skipped and seen again.
 */
public interface ClockDuties {

    /** How much a call does at most. */
    int MAX_LIMIT = 1_000;

    /**
     * What a call did.
     *
     * @param done on how many tickets something was done
     * @param skipped how many were left for the next call, because somebody else was just changing them
     * @param more whether the limit was reached, so that there may be more to do at once
     */
    record Round(int done, int skipped, boolean more) {}

    /**
     * Resumes the tickets whose hold has an until-moment that has come, as of that moment.
     *
     * @param limit how many tickets at most, up to {@value #MAX_LIMIT}
     * @return what was done
     */
    Round endHolds(int limit);

    /**
     * Warns of targets of which half, three quarters or all of the time has passed, tells of breaches, each once under
     * each agreement and as of its moment, and tells the managers where the settings say so. Reminds requesters who were
     * asked something, within the desk's hours, and solves what stays unanswered.
     *
     * @param limit how many tickets at most, up to {@value #MAX_LIMIT}
     * @return what was done
     */
    Round attend(int limit);

    /**
     * Closes the tickets that were solved long enough ago, where the closure policy is automatic.
     *
     * @param limit how many tickets at most, up to {@value #MAX_LIMIT}
     * @return what was done
     */
    Round closeSolved(int limit);
}
