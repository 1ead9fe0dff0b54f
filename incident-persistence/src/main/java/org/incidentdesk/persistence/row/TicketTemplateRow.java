package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The template of reports under a category, whose identity is the category's. */
@Entity
@Table(name = "ticket_template")
public final class TicketTemplateRow extends NamedRow {

    /** What it says, as a document: nobody searches in it, and all of them are read together. */
    public String document;
}
