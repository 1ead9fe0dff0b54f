package org.incidentdesk.domain.identity;

import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * Which ticket: a growing integer. Numbers may skip, since a refused report does not give its number back.
 *
 * @param value the number, from 1 on
 */
public record TicketNumber(long value) implements Comparable<TicketNumber> {

    private static final String PREFIX = "INC-";

    /**
     * Checks the range.
     *
     * @throws InvalidValue if the number is below 1
     */
    public TicketNumber {
        if (value < 1) {
            throw new InvalidValue("ticket", "malformed-number", "form", PREFIX + "000042");
        }
    }

    /**
     * Reads a number in either form that people use, {@code INC-000042} or {@code 42}.
     *
     * @param text the number as somebody wrote it
     * @return the number
     * @throws InvalidValue if the text is neither form
     */
    public static TicketNumber parse(String text) {
        String digits =
                text.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) ? text.substring(PREFIX.length()) : text;
        boolean plain =
                !digits.isEmpty() && digits.length() <= 18 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return new TicketNumber(plain ? Long.parseLong(digits) : 0);
    }

    @Override
    public int compareTo(TicketNumber other) {
        return Long.compare(value, other.value);
    }

    /** Shows the number as people read it, {@code INC-000042}. */
    @Override
    public String toString() {
        String digits = Long.toString(value);
        return PREFIX + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }
}
