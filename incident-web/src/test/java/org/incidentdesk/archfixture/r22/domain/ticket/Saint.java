package org.incidentdesk.archfixture.r22.domain.ticket;

/** Knows what it is. */
@FunctionalInterface
public interface Saint {
    /** Says it. */
    String say();
}
