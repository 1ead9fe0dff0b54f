package org.incidentdesk.domain.identity;

/**
 * Which answer to a question of a diagnostic guide.
 *
 * @param value 1 to {@value Slug#MAX_LENGTH} characters of the form {@value Slug#PATTERN}
 */
public record AnswerId(String value) implements Comparable<AnswerId> {

    /**
     * Checks the form.
     *
     * @throws org.incidentdesk.domain.refusal.InvalidValue if the value is not of that form
     */
    public AnswerId {
        Slug.check("answer", value);
    }

    @Override
    public int compareTo(AnswerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
