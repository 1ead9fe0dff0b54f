package org.incidentdesk.web.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Moments and durations as readers write them. */
public final class Moments {

    /** How a moment is written. */
    public static final String MOMENT_FORM = "2026-11-24T17:00:00-05:00";

    /** How a duration is written. */
    public static final String DURATION_FORM = "PT1H30M";

    /** Beyond these, not every database keeps a moment; within them, every incident lies. */
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private Moments() {}

    /**
     * Reads a moment.
     *
     * @param text ISO 8601 with an offset, in the years 1900 to 8999
     * @return the moment; empty where the text is none
     */
    public static Optional<Instant> moment(String text) {
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            return Optional.of(moment).filter(it -> !it.isBefore(FIRST) && it.isBefore(LAST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a duration.
     *
     * @param text ISO 8601, whole seconds, not negative, at most a hundred years
     * @return the duration; empty where the text is none
     */
    public static Optional<Duration> duration(String text) {
        try {
            Duration duration = Duration.parse(text);
            return Optional.of(duration)
                    .filter(it -> !it.isNegative() && it.getNano() == 0 && it.compareTo(LONGEST) <= 0);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
