package org.incidentdesk.domain.form;

/** The fields of a report that a template may demand or hide. Title and description are always demanded. */
public enum ReportField {
    /** Where the requester works; a person's own location counts as given. */
    LOCATION("location"),
    /** When the requester must be served. */
    NEEDED_BY("neededBy"),
    /** The configuration items concerned. */
    ASSETS("assets"),
    /** The impact; demanded of staff only, since requesters assess nothing. */
    IMPACT("impact"),
    /** The urgency; demanded of staff only, since requesters assess nothing. */
    URGENCY("urgency");

    private final String place;

    ReportField(String place) {
        this.place = place;
    }

    /**
     * Where a refusal points to.
     *
     * @return the field's name within a report
     */
    public String place() {
        return place;
    }

    /**
     * Whether only staff fills it in.
     *
     * @return true for impact and urgency
     */
    public boolean isForStaff() {
        return this == IMPACT || this == URGENCY;
    }
}
