package org.incidentdesk.archfixture.r15.domain.service;

import org.incidentdesk.archfixture.r15.domain.port.driving.Resolution;
import org.incidentdesk.archfixture.r15.domain.port.driving.Triage;

/** Seen by all, serves two, remembers. */
public final class Sinner implements Resolution, Triage {
    private int calls;

    int next() {
        return ++calls;
    }
}
