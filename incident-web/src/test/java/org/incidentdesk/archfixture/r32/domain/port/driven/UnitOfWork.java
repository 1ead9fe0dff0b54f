package org.incidentdesk.archfixture.r32.domain.port.driven;

import java.util.function.Consumer;

/** Hands it out. */
public interface UnitOfWork {
    /** Inside. */
    void within(Consumer<TicketRepository> work);
}
