package org.incidentdesk.domain.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a ticket has been open, in elapsed days of 24 hours. Each band begins where the one before it ends. */
public enum AgeBand {
    /** Less than a day. */
    UNDER_1_DAY(0),
    /** From one day on. */
    FROM_1_DAY(1),
    /** From three days on. */
    FROM_3_DAYS(3),
    /** From seven days on. */
    FROM_7_DAYS(7),
    /** From thirty days on, without end. */
    FROM_30_DAYS(30);

    private final Duration from;

    AgeBand(int days) {
        this.from = Duration.ofDays(days);
    }

    /**
     * The band of an age.
     *
     * @param openedAt when the ticket was recorded
     * @param now the present moment; a ticket from the future is in the first band
     * @return the band
     */
    public static AgeBand of(Instant openedAt, Instant now) {
        AgeBand found = UNDER_1_DAY;
        for (AgeBand band : values()) {
            if (!openedAt.isAfter(now.minus(band.from))) {
                found = band;
            }
        }
        return found;
    }

    /**
     * The latest opening that is old enough for this band.
     *
     * @param now the present moment
     * @return tickets of this band were opened at this moment or before; the first band has no such limit
     */
    public Optional<Instant> openedUntil(Instant now) {
        return from.isZero() ? Optional.empty() : Optional.of(now.minus(from));
    }
}
