package org.incidentdesk.archfixture.r27.domain;

import org.incidentdesk.archfixture.r27.domain.port.driven.Storage;

/** The assembler. */
public final class IncidentDesk {
    private IncidentDesk() {}

    /** Assembles. */
    public static IncidentDesk assemble(Storage storage) {
        return new IncidentDesk();
    }
}
