package org.incidentdesk.domain.identity;

/**
 * Which calendar.
 *
 * @param value 1 to {@value Slug#MAX_LENGTH} characters of the form {@value Slug#PATTERN}
 */
public record CalendarId(String value) implements Comparable<CalendarId> {

    /**
     * Checks the form.
     *
     * @throws org.incidentdesk.domain.refusal.InvalidValue if the value is not of that form
     */
    public CalendarId {
        Slug.check("calendar", value);
    }

    @Override
    public int compareTo(CalendarId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
