package org.incidentdesk.domain.calendar;

import java.time.Instant;
import java.util.List;
import org.incidentdesk.domain.text.Title;

/**
 * A stretch in which time does not count, from one closing to the next opening.
 *
 * @param from its beginning
 * @param to its end, which no longer belongs to it
 * @param holidays the holidays within it that kept closed what would have been open, by date; none for an ordinary
 *     night or weekend
 */
public record ExcludedStretch(Instant from, Instant to, List<Title> holidays) {
    /** Copies the holidays. */
    public ExcludedStretch {
        holidays = List.copyOf(holidays);
    }
}
