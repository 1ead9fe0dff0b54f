package org.incidentdesk.archfixture.r14.domain.ticket;

import java.time.Instant;
import java.time.InstantSource;

/** Is told the moment. */
final class Saint {
    private final InstantSource clock;

    Saint(InstantSource clock) {
        this.clock = clock;
    }

    Instant reportedAt() {
        return clock.instant();
    }
}
