package org.incidentdesk.domain.identity;

/**
 * Which service level.
 *
 * @param value 1 to {@value Slug#MAX_LENGTH} characters of the form {@value Slug#PATTERN}
 */
public record ServiceLevelId(String value) implements Comparable<ServiceLevelId> {

    /**
     * Checks the form.
     *
     * @throws org.incidentdesk.domain.refusal.InvalidValue if the value is not of that form
     */
    public ServiceLevelId {
        Slug.check("serviceLevel", value);
    }

    @Override
    public int compareTo(ServiceLevelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
