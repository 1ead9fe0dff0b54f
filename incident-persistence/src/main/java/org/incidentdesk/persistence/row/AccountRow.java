package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A person's account. */
@Entity
@Table(name = "account")
public final class AccountRow extends NamedRow {

    /** The hash of the password. */
    public String passwordHash;

    /** Whether signing in is refused. */
    public boolean locked;
}
