package org.incidentdesk.archfixture.r14.domain.ticket;

import java.time.Instant;

/** Looks at the wall. */
final class Sinner {
    Instant reportedAt() {
        return Instant.now();
    }
}
