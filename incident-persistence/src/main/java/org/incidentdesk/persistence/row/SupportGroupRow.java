package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A support group. */
@Entity
@Table(name = "support_group")
public final class SupportGroupRow extends NamedRow {

    /** The name. */
    public String name;

    /** The line of support. */
    public int line;

    /** Who answers for it. */
    public String manager;

    /** Whether tickets may be assigned to it. */
    public boolean active;
}
