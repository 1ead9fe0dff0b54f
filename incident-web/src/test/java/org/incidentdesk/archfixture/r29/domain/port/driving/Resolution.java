package org.incidentdesk.archfixture.r29.domain.port.driving;

/** A driving port. */
public interface Resolution {
    /** Closes. */
    void close();
}
