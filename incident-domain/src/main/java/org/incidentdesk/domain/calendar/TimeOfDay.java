package org.incidentdesk.domain.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * What a clock on the wall shows, to the second. Other than {@link java.time.LocalTime} it knows 24:00, at which a day's
 * last hours end.
 *
 * @param second the second of the day, 0 to {@value #END_OF_DAY}
 */
public record TimeOfDay(int second) implements Comparable<TimeOfDay> {

    /** 24:00 as a second of the day. */
    public static final int END_OF_DAY = 86_400;

    /** What a time of day looks like, as a regular expression. */
    public static final String PATTERN = "([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?|24:00(:00)?";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Checks the range.
     *
     * @throws InvalidValue if the second is outside of the day
     */
    public TimeOfDay {
        if (second < 0 || second > END_OF_DAY) {
            throw new InvalidValue("timeOfDay", "out-of-range", "max", END_OF_DAY);
        }
    }

    /**
     * Reads a time of day.
     *
     * @param text hours and minutes, possibly seconds: {@code 08:30}, {@code 16:59:59}, {@code 24:00}
     * @return the time of day; empty if the text is not of that form
     */
    public static Optional<TimeOfDay> read(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(1) == null) {
            return Optional.of(new TimeOfDay(END_OF_DAY));
        }
        int seconds = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return Optional.of(new TimeOfDay(
                Integer.parseInt(matcher.group(1)) * 3600 + Integer.parseInt(matcher.group(2)) * 60 + seconds));
    }

    @Override
    public int compareTo(TimeOfDay other) {
        return Integer.compare(second, other.second);
    }

    /**
     * The time of day as it is read.
     *
     * @return hours and minutes, and the seconds where there are any
     */
    @Override
    public String toString() {
        int seconds = second % 60;
        String minutes = two(second / 3600) + ":" + two(second / 60 % 60);
        return seconds == 0 ? minutes : minutes + ":" + two(seconds);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
