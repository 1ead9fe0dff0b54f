package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Words that were looked for in vain. */
@Entity
@Table(name = "missed_search")
public final class MissedSearchRow {

    /** The folded words. */
    @Id
    public String words;

    /** How often. */
    public long times;

    /** When last. */
    public Instant lastAt;
}
