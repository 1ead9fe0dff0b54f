package org.incidentdesk.web.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves that a form was made by this service for the browser that sends it, so that no other site can send one in the
 * reader's name. The proof is made of the browser's own secret, so that nothing has to be kept and every node knows it.
 *
 * <p>Each page shows it behind another mask: pages are compressed, and what never changes beside what somebody else chose
 * could be guessed from their length.
 */
public final class FormToken {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FormToken() {}

    /**
     * Makes a token.
     *
     * @param secret the browser's secret
     * @return the token, another one each time
     */
    public static String of(String secret) {
        byte[] mask = new byte[BYTES];
        RANDOM.nextBytes(mask);
        byte[] token = new byte[2 * BYTES];
        System.arraycopy(mask, 0, token, 0, BYTES);
        System.arraycopy(masked(proof(secret), mask), 0, token, BYTES, BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /**
     * Checks a token.
     *
     * @param secret the browser's secret
     * @param token what the form says
     * @return whether it was made of this secret
     */
    public static boolean matches(String secret, String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (bytes.length != 2 * BYTES) {
            return false;
        }
        byte[] mask = new byte[BYTES];
        byte[] rest = new byte[BYTES];
        System.arraycopy(bytes, 0, mask, 0, BYTES);
        System.arraycopy(bytes, BYTES, rest, 0, BYTES);
        return MessageDigest.isEqual(masked(rest, mask), proof(secret));
    }

    private static byte[] masked(byte[] bytes, byte[] mask) {
        byte[] masked = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            masked[i] = (byte) (bytes[i] ^ mask[i]);
        }
        return masked;
    }

    private static byte[] proof(String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal("form".getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
