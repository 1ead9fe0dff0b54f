package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A canned answer. */
@Entity
@Table(name = "canned_answer")
public final class CannedAnswerRow extends NamedRow {

    /** What it says, as a document: nobody searches in it, and all of them are read together. */
    public String document;
}
