package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A webhook subscription. */
@Entity
@Table(name = "webhook")
public final class WebhookRow extends NamedRow {

    /** The name. */
    public String name;

    /** Where it is called. */
    public String address;

    /** What it wants to be told of, joined by blanks. */
    public String kinds;

    /** What its calls are signed with. */
    public String secret;

    /** Whether it is called. */
    public boolean active;

    /** Why the desk itself has stopped calling it. */
    public String deactivatedBecause;
}
