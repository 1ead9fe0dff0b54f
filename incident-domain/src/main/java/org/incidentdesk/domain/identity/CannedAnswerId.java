package org.incidentdesk.domain.identity;

/**
 * Which canned answer.
 *
 * @param value 1 to {@value Slug#MAX_LENGTH} characters of the form {@value Slug#PATTERN}
 */
public record CannedAnswerId(String value) implements Comparable<CannedAnswerId> {

    /**
     * Checks the form.
     *
     * @throws org.incidentdesk.domain.refusal.InvalidValue if the value is not of that form
     */
    public CannedAnswerId {
        Slug.check("cannedAnswer", value);
    }

    @Override
    public int compareTo(CannedAnswerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
