package org.incidentdesk.archfixture.r33.domain.ticket;

/** Counts. */
final class Saint {
    private long last;

    long next() {
        return ++last;
    }
}
