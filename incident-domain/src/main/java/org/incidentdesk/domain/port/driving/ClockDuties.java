package org.incidentdesk.domain.port.driving;

/**
 * What the desk does by itself as time passes. Called from time to time; calling twice does nothing twice.
 */
public interface ClockDuties {

    /**
     * Resumes the tickets whose hold has an until-moment that has come, as of that moment.
     *
     * @return how many were resumed
     */
    int endHolds();

    /**
     * Closes the tickets that were solved long enough ago, where the closure policy is automatic.
     *
     * @return how many were closed
     */
    int closeSolved();
}
