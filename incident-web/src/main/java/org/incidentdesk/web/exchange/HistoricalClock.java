package org.incidentdesk.web.exchange;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that an import turns to the moment of each row. */
public final class HistoricalClock implements InstantSource {

    private volatile Instant now = Instant.EPOCH;

    /** Begins at 1970. */
    public HistoricalClock() {}

    @Override
    public Instant instant() {
        return now;
    }

    /**
     * Turns the clock.
     *
     * @param moment the present moment from now on
     */
    public void turnTo(Instant moment) {
        now = moment;
    }
}
