package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A node of the category tree. */
@Entity
@Table(name = "category")
public final class CategoryRow extends NamedRow {

    /** The name. */
    public String name;

    /** The node above. */
    public String parent;

    /** Who usually works on such incidents. */
    public String defaultGroup;

    /** Whether requesters may choose it. */
    public boolean visibleToRequesters;

    /** Whether incidents may be classified under it. */
    public boolean forIncidents;

    /** Whether new tickets are refused. */
    public boolean retired;

    /** What is promised for incidents here and below. */
    public String serviceLevel;

    /** The diagnostic guide. */
    public String guide;
}
