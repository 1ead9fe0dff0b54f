package org.incidentdesk.domain.identity;

import org.incidentdesk.domain.refusal.InvalidValue;

/**
 * Which article of the knowledge base.
 *
 * @param value the number, from 1 on
 */
public record ArticleId(long value) implements Comparable<ArticleId> {

    private static final String PREFIX = "KB-";

    /**
     * Checks the range.
     *
     * @throws InvalidValue if the number is below 1
     */
    public ArticleId {
        if (value < 1) {
            throw new InvalidValue("article", "malformed-number", "form", PREFIX + "000042");
        }
    }

    /**
     * Reads a number in either form that people use, {@code KB-000042} or {@code 42}.
     *
     * @param text the number as somebody wrote it
     * @return the number
     * @throws InvalidValue if the text is neither form
     */
    public static ArticleId parse(String text) {
        String digits =
                text.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) ? text.substring(PREFIX.length()) : text;
        boolean plain =
                !digits.isEmpty() && digits.length() <= 18 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return new ArticleId(plain ? Long.parseLong(digits) : 0);
    }

    @Override
    public int compareTo(ArticleId other) {
        return Long.compare(value, other.value);
    }

    /** Shows the number as people read it, {@code KB-000042}. */
    @Override
    public String toString() {
        String digits = Long.toString(value);
        return PREFIX + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }
}
