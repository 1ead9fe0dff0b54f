package org.incidentdesk.archfixture.r23.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row in its place. */
@Entity
public class TicketRow {
    /** The key. */
    @Id
    public long number;
}
