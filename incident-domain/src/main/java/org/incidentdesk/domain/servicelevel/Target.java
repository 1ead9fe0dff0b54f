package org.incidentdesk.domain.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.domain.calendar.WorkingTime;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * How much time is promised, by a calendar. Written {@code PT72H} for working time, {@code P3D} for working days (the
 * same time of day on the third working day after), {@code P3D/END} for the end of the third working day after.
 *
 * @param unit what is counted
 * @param amount how much: seconds of working time, or working days
 */
public record Target(Unit unit, long amount) {

    /** The longest target, in days. */
    public static final long MAX_DAYS = 3650;

    private static final Pattern DAYS = Pattern.compile("P([0-9]{1,5})D(/END)?");

    /** What a target counts. */
    public enum Unit {
        /** Working time to the second. */
        WORKING_TIME,
        /** Working days: the same time of day so many working days later. */
        WORKING_DAYS,
        /** Working days: the end of that day; zero for the present one. */
        END_OF_DAY
    }

    /**
     * Checks the range.
     *
     * @throws InvalidValue if it is not positive (the end of a day may be the present day's), or longer than
     *     {@value #MAX_DAYS} days
     */
    public Target {
        Objects.requireNonNull(unit, "unit");
        long least = unit == Unit.END_OF_DAY ? 0 : 1;
        long most = unit == Unit.WORKING_TIME ? Duration.ofDays(MAX_DAYS).toSeconds() - 1 : MAX_DAYS;
        if (amount < least || amount > most) {
            throw outOfRange();
        }
    }

    private static InvalidValue outOfRange() {
        return new InvalidValue("target", "out-of-range", "maxDays", MAX_DAYS);
    }

    /**
     * A target in working time.
     *
     * @param working how much, in whole seconds
     * @return the target
     * @throws InvalidValue if it is out of range or has a fraction of a second
     */
    public static Target working(Duration working) {
        if (working.getNano() != 0) {
            throw outOfRange();
        }
        return new Target(Unit.WORKING_TIME, working.toSeconds());
    }

    /**
     * A target in working days.
     *
     * @param days how many, 1 to {@value #MAX_DAYS}
     * @return the target
     */
    public static Target days(int days) {
        return new Target(Unit.WORKING_DAYS, days);
    }

    /**
     * A target at the end of a working day.
     *
     * @param days how many working days later, 0 to {@value #MAX_DAYS}
     * @return the target
     */
    public static Target endOfDay(int days) {
        return new Target(Unit.END_OF_DAY, days);
    }

    /**
     * Reads a target.
     *
     * @param text as {@link #toString()} writes it
     * @return the target
     * @throws InvalidValue if the text is none, or out of range
     */
    public static Target parse(String text) {
        Matcher matcher = DAYS.matcher(text);
        if (matcher.matches()) {
            Unit unit = matcher.group(2) == null ? Unit.WORKING_DAYS : Unit.END_OF_DAY;
            return new Target(unit, Long.parseLong(matcher.group(1)));
        }
        try {
            return working(Duration.parse(text));
        } catch (DateTimeParseException e) {
            throw outOfRange();
        }
    }

    /**
     * The due moment without pauses.
     *
     * @param time when time counts
     * @param start from when on
     * @return the first moment by which the target has passed
     */
    public Instant dueFrom(WorkingTime time, Instant start) {
        return switch (unit) {
            case WORKING_TIME -> time.after(start, Duration.ofSeconds(amount));
            case WORKING_DAYS -> time.afterDays(start, (int) amount);
            case END_OF_DAY -> time.endOfDay(start, (int) amount);
        };
    }

    @Override
    public String toString() {
        return switch (unit) {
            case WORKING_TIME -> Duration.ofSeconds(amount).toString();
            case WORKING_DAYS -> "P" + amount + "D";
            case END_OF_DAY -> "P" + amount + "D/END";
        };
    }
}
