package org.incidentdesk.persistence.row;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What the rows of all things with a version have in common. */
@MappedSuperclass
public abstract class VersionedRow {

    /** The number of changes so far, from 1 on. */
    @Version
    public long version;
}
