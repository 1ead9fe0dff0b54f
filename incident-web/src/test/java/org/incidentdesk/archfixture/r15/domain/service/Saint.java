package org.incidentdesk.archfixture.r15.domain.service;

import org.incidentdesk.archfixture.r15.domain.port.driving.Triage;

/** Hidden, serves one, remembers nothing. */
final class Saint implements Triage {
    private final String name;

    Saint(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
