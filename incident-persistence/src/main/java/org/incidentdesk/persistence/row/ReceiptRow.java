package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What was answered to a request with an idempotency key. */
@Entity
@Immutable
@IdClass(ReceiptRow.Key.class)
@Table(name = "receipt")
public final class ReceiptRow {

    /**
     * What identifies a receipt.
     *
     * @param actor who asked
     * @param idempotencyKey the key
     */
    public record Key(String actor, String idempotencyKey) {}

    /** Who asked. */
    @Id
    public String actor;

    /** The key that the caller chose. */
    @Id
    public String idempotencyKey;

    /** The digest of what was asked. */
    public String fingerprint;

    /** What was made or changed. */
    public String subject;

    /** Its version after that. */
    public long version;

    /** The entry that was written into it. */
    public long entry;

    /** When. */
    public Instant at;
}
