package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A diagnostic guide as it was, or is, at one of its versions. */
@Entity
@Table(name = "guide_revision")
@IdClass(GuideRevisionRow.Key.class)
public final class GuideRevisionRow {

    /** Which guide. */
    @Id
    public String guide;

    /** At which version. */
    @Id
    public long version;

    /** What it said, as a document. */
    public String document;

    /**
     * Its identity.
     *
     * @param guide which guide
     * @param version at which version
     */
    public record Key(String guide, long version) {}
}
