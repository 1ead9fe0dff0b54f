package org.incidentdesk.domain.port.driving;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.incidentdesk.domain.calendar.ExcludedStretch;

/**
 * A span of time as a calendar sees it.
 *
 * @param from its beginning
 * @param to its end
 * @param working how much time counts in it
 * @param excluded the stretches that do not, in order
 * @param complete whether these are all; they are told up to {@value #MAX_EXCLUDED}
 */
public record WorkingSpan(
        Instant from, Instant to, Duration working, List<ExcludedStretch> excluded, boolean complete) {

    /** How many excluded stretches are told. */
    public static final int MAX_EXCLUDED = 200;

    /** Copies the stretches. */
    public WorkingSpan {
        excluded = List.copyOf(excluded);
    }
}
