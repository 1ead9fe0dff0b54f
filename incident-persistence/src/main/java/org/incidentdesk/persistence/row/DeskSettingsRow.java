package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The desk's settings; there is one row, {@value #ONLY}. */
@Entity
@Table(name = "desk_settings")
public final class DeskSettingsRow extends NamedRow {

    /** The identity of the only row. */
    public static final String ONLY = "desk";

    /** The settings as a document. */
    public String document;
}
