package org.incidentdesk.archfixture.r34.domain.port.driving;

/** Served by nobody. */
public interface Sinner {
    /** Nothing happens. */
    void act();
}
