package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A location. */
@Entity
@Table(name = "location")
public final class LocationRow extends NamedRow {

    /** The name. */
    public String name;

    /** Whether it may still be chosen. */
    public boolean active;
}
