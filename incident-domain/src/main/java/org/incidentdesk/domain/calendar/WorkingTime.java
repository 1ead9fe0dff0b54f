package org.incidentdesk.domain.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * When time counts, as the arithmetic of deadlines asks it. Spans are half open: their beginning belongs to them, their
 * end does not. All answers are exact to the second, across daylight-saving changes as well. What cannot be reckoned
 * with, a negative span for instance, is refused with {@link org.incidentdesk.domain.refusal.InvalidValue}, and what lies
 * behind the last year of a calendar with {@link org.incidentdesk.domain.refusal.RuleRefused}.
 */
public sealed interface WorkingTime permits WorkCalendar, AroundTheClock {

    /**
     * The first moment by which so much working time has passed. It never rolls on to the next opening: what ends at
     * closing time ends there.
     *
     * @param from where counting begins, whether or not time counts at that moment
     * @param working how much must pass, zero or more
     * @return the moment; {@code from} itself for zero
     */
    Instant after(Instant from, Duration working);

    /**
     * How much working time lies between two moments.
     *
     * @param from the beginning
     * @param to the end, not before the beginning
     * @return the working time, at most the time elapsed
     */
    Duration between(Instant from, Instant to);

    /**
     * The same time of day so many working days later. The day that counting begins on is not counted.
     *
     * @param from where counting begins
     * @param days how many working days, at least 1
     * @return the moment, on a working day, which need not lie within its opening hours
     */
    Instant afterDays(Instant from, int days);

    /**
     * The end of the last opening of a working day.
     *
     * @param from where counting begins
     * @param days how many working days later, 0 for the same day if it is one that still has an opening ahead, otherwise
     *     the next such day
     * @return the moment
     */
    Instant endOfDay(Instant from, int days);

    /**
     * All time counts, and days are those of UTC: for whoever names no calendar, which is the usual case and needs no
     * search.
     *
     * @return the simplest working time
     */
    static WorkingTime always() {
        return AroundTheClock.INSTANCE;
    }
}
