package org.incidentdesk.archfixture.r12.domain.ticket;

/** All that can happen. */
public sealed interface Saint {
    /** One thing. */
    record Opened() implements Saint {}

    /** Another. */
    record Shut() implements Saint {}

    /** Who asks which. */
    interface Visitor<R> {
        /** What becomes of it. */
        R on(Opened event);
    }
}
