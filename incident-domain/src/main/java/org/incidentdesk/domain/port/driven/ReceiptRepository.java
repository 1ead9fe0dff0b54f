package org.incidentdesk.domain.port.driven;

import java.time.Instant;
import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;

/** What was answered to requests that carried an idempotency key, so that the same request has its effect once. */
public interface ReceiptRepository {

    /**
     * An answer that was given.
     *
     * @param actor who asked
     * @param key the key that the caller chose
     * @param fingerprint the SHA-256 of what was asked, 64 hexadecimal digits
     * @param subject the identity of what was made or changed
     * @param version its version after that
     * @param entry the entry that was written into it, 0 for none
     * @param at when
     */
    record StoredReceipt(
            PersonId actor, String key, String fingerprint, String subject, long version, long entry, Instant at) {}

    /**
     * The answer that a key was given.
     *
     * @param actor who asks
     * @param key the key
     * @return the answer; empty for a new key
     */
    Optional<StoredReceipt> find(PersonId actor, String key);

    /**
     * Keeps an answer.
     *
     * @param receipt the answer
     * @throws org.incidentdesk.domain.refusal.Conflict {@code CONCURRENT_CHANGE} where the actor's key was used in
     *     another unit meanwhile, be it at once or at the end of the unit
     */
    void save(StoredReceipt receipt);
}
