package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A scenario of a class. */
@Entity
@Table(name = "scenario")
public final class ScenarioRow extends NamedRow {

    /** What it says, as a document. */
    public String document;
}
