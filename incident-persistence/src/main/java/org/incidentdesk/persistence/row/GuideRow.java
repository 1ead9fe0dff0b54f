package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A diagnostic guide at its present version. */
@Entity
@Table(name = "guide")
public final class GuideRow extends NamedRow {

    /** What it says, as a document. */
    public String document;
}
