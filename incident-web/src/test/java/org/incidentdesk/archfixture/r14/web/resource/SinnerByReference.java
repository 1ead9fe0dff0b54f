package org.incidentdesk.archfixture.r14.web.resource;

import java.time.Instant;
import java.util.function.Supplier;

/** Looks at the wall by a method reference, which is no call. */
final class SinnerByReference {
    private final Supplier<Instant> clock = Instant::now;

    Instant now() {
        return clock.get();
    }
}
