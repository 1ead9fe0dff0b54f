package org.incidentdesk.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** All time counts, and days are those of UTC: for agreements that name no calendar, which are many, without a search. */
final class AroundTheClock implements WorkingTime {

    static final WorkingTime INSTANCE = new AroundTheClock();

    private AroundTheClock() {}

    @Override
    public Instant after(Instant from, Duration working) {
        return from.plus(working);
    }

    @Override
    public Duration between(Instant from, Instant to) {
        return Duration.between(from, to);
    }

    @Override
    public Instant afterDays(Instant from, int days) {
        return from.plus(days, ChronoUnit.DAYS);
    }

    @Override
    public Instant endOfDay(Instant from, int days) {
        return from.truncatedTo(ChronoUnit.DAYS).plus(days + 1L, ChronoUnit.DAYS);
    }
}
