package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An API token. */
@Entity
@Table(name = "api_token")
public final class ApiTokenRow {

    /** The identity. */
    @Id
    public String id;

    /** For whom it acts. */
    public String person;

    /** What it is for. */
    public String label;

    /** The digest of its secret. */
    public String digest;

    /** When it was made. */
    public Instant createdAt;

    /** From when on it is refused. */
    public Instant expiresAt;

    /** Since when it is refused. */
    public Instant revokedAt;
}
