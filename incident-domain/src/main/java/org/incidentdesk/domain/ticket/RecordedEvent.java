package org.incidentdesk.domain.ticket;

import java.util.Objects;

/**
 * An event as storage keeps it: with its canonical form and its place in the hash chain.
 *
 * @param event what happened
 * @param canonical its canonical form
 * @param hash its hash, 64 lower-case hexadecimal digits
 */
public record RecordedEvent(TicketEvent event, String canonical, String hash) {

    /** Demands every part. */
    public RecordedEvent {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(canonical, "canonical");
        Objects.requireNonNull(hash, "hash");
    }

    /**
     * Reads back what storage kept. Whether the hash fits is for {@link HashChain} to say.
     *
     * @param canonical the canonical form
     * @param hash the hash
     * @return the recorded event
     * @throws IllegalArgumentException if the text is not a canonical form
     */
    public static RecordedEvent restore(String canonical, String hash) {
        return new RecordedEvent(CanonicalForm.read(canonical), canonical, hash);
    }
}
