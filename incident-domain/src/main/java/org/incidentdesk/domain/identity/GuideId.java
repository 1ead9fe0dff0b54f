package org.incidentdesk.domain.identity;

/**
 * Which diagnostic guide.
 *
 * @param value 1 to {@value Slug#MAX_LENGTH} characters of the form {@value Slug#PATTERN}
 */
public record GuideId(String value) implements Comparable<GuideId> {

    /**
     * Checks the form.
     *
     * @throws org.incidentdesk.domain.refusal.InvalidValue if the value is not of that form
     */
    public GuideId {
        Slug.check("guide", value);
    }

    @Override
    public int compareTo(GuideId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
