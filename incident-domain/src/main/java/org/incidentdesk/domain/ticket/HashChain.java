package org.incidentdesk.domain.ticket;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

/**
 * What makes a history tamper-evident. The hash of an event is the SHA-256 of the previous event's hash (64 lower-case
 * hexadecimal digits in ASCII), one line feed, and the event's {@linkplain CanonicalForm canonical form} in UTF-8,
 * written as 64 lower-case hexadecimal digits. Before the first event stand 64 zeros. Whoever alters an event, leaves
 * one out or puts one in breaks the chain from there on.
 */
public final class HashChain {

    /** What stands for the previous hash before the first event. */
    public static final String START = "0".repeat(64);

    private static final HexFormat HEX = HexFormat.of();

    private HashChain() {}

    /**
     * The hash of an event.
     *
     * @param previous the hash of the event before it, {@link #START} for the first
     * @param canonical the event's canonical form
     * @return 64 lower-case hexadecimal digits
     */
    public static String hash(String previous, String canonical) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous.getBytes(StandardCharsets.US_ASCII));
            digest.update((byte) '\n');
            return HEX.formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Looks for the first event of a history that does not fit.
     *
     * @param history the events of one ticket in the order of their sequence
     * @return the sequence at which the chain breaks: of an event whose hash or form is not right, or of the first one
     *     missing; empty where everything fits
     */
    public static OptionalLong firstBreak(List<RecordedEvent> history) {
        String previous = START;
        long expected = 1;
        for (RecordedEvent recorded : history) {
            boolean fits = recorded.event().head().sequence() == expected
                    && recorded.event()
                            .head()
                            .ticket()
                            .equals(history.get(0).event().head().ticket())
                    && recorded.canonical().equals(CanonicalForm.write(recorded.event()))
                    && recorded.hash().equals(hash(previous, recorded.canonical()));
            if (!fits) {
                return OptionalLong.of(expected);
            }
            previous = recorded.hash();
            expected++;
        }
        return OptionalLong.empty();
    }
}
