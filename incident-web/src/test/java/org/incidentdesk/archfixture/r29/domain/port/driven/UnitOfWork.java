package org.incidentdesk.archfixture.r29.domain.port.driven;

/** A driven port. */
public interface UnitOfWork {
    /** Begins. */
    void begin();
}
