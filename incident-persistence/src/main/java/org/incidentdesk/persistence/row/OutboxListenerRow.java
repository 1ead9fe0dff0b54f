package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A listener; whoever delivers to it holds a lock on this row. */
@Entity
@Table(name = "outbox_listener")
public final class OutboxListenerRow {

    /** The listener's name. */
    @Id
    public String name;
}
