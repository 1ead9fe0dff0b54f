package org.incidentdesk.web.view;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.incidentdesk.domain.calendar.ExcludedStretch;
import org.incidentdesk.domain.port.driving.WorkingSpan;

/**
 * A span of time as a calendar sees it.
 *
 * @param from its beginning
 * @param to its end
 * @param working how much time counts in it
 * @param excluded the stretches that do not count
 * @param complete whether these are all
 */
public record WorkingSpanJson(
        Instant from, Instant to, Duration working, List<ExcludedJson> excluded, boolean complete) {

    /**
     * A stretch that does not count.
     *
     * @param from its beginning
     * @param to its end
     * @param holidays the holidays that kept closed what would have been open
     */
    public record ExcludedJson(Instant from, Instant to, List<String> holidays) {

        private static ExcludedJson of(ExcludedStretch stretch) {
            return new ExcludedJson(
                    stretch.from(),
                    stretch.to(),
                    stretch.holidays().stream().map(name -> name.value()).toList());
        }
    }

    /**
     * Made of a span.
     *
     * @param span the span
     * @return what readers see
     */
    public static WorkingSpanJson of(WorkingSpan span) {
        return new WorkingSpanJson(
                span.from(),
                span.to(),
                span.working(),
                span.excluded().stream().map(ExcludedJson::of).toList(),
                span.complete());
    }
}
