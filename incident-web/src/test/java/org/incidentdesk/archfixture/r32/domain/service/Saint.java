package org.incidentdesk.archfixture.r32.domain.service;

import org.incidentdesk.archfixture.r32.domain.port.driven.UnitOfWork;
import org.incidentdesk.archfixture.r32.domain.port.driving.Resolution;

/** Is handed them. */
final class Saint implements Resolution {
    private final UnitOfWork unit;

    Saint(UnitOfWork unit) {
        this.unit = unit;
    }

    void close() {
        unit.within(tickets -> {});
    }
}
