package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A rule on report. */
@Entity
@Table(name = "report_rule")
public final class ReportRuleRow extends NamedRow {

    /** What it says, as a document: nobody searches in it, and all of them are read together. */
    public String document;
}
