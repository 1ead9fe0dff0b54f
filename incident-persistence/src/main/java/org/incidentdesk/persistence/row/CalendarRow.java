package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A calendar. */
@Entity
@Table(name = "calendar")
public final class CalendarRow extends NamedRow {

    /** The name. */
    public String name;

    /** The name of the time zone. */
    public String timeZone;

    /** Whether all time counts. */
    public boolean alwaysOn;

    /** The weekly hours as a document: a list of day, from, to. */
    public String segments;

    /** The holidays as a document: a list, each with its kind. */
    public String holidays;
}
