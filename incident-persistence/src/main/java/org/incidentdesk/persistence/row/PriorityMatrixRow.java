package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A priority matrix. */
@Entity
@Table(name = "priority_matrix")
public final class PriorityMatrixRow extends NamedRow {

    /** The name. */
    public String name;

    /** The cells as a document: the priority by impact, then urgency. */
    public String cells;
}
