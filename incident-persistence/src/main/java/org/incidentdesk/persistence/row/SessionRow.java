package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A session of a person in a browser. */
@Entity
@Table(name = "browser_session")
public final class SessionRow {

    /** The digest of its secret. */
    @Id
    public String digest;

    /** Who has signed in. */
    public String person;

    /** When. */
    public Instant openedAt;

    /** When the person was last noticed. */
    public Instant seenAt;

    /** When it ends if nothing more is heard of the person. */
    public Instant endsAt;
}
