package org.incidentdesk.persistence.row;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** What the rows of all things with a named identity have in common. */
@MappedSuperclass
public abstract class NamedRow extends VersionedRow {

    /** The identity. */
    @Id
    public String id;
}
