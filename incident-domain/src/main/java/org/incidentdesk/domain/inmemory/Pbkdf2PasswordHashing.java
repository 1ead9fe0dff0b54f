package org.incidentdesk.domain.inmemory;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.incidentdesk.domain.port.driven.PasswordHashing;

/**
 * Passwords hashed with PBKDF2 over HMAC-SHA-256, the best that the bare Java platform offers. A hash reads {@code
 * pbkdf2-sha256$ITERATIONS$SALT$HASH}, so that hashes of another cost stay valid. A desk with real passwords rather takes
 * an adapter whose hash also costs memory.
 */
public final class Pbkdf2PasswordHashing implements PasswordHashing {

    /** The cost that OWASP's password storage cheat sheet asks for. */
    public static final int DEFAULT_ITERATIONS = 600_000;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile("pbkdf2-sha256\\$([1-9]\\d{0,8})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final SecureRandom random = new SecureRandom();
    private final int iterations;

    /** Hashes at the default cost. */
    public Pbkdf2PasswordHashing() {
        this(DEFAULT_ITERATIONS);
    }

    /**
     * Hashes at another cost.
     *
     * @param iterations how often the function is applied
     */
    public Pbkdf2PasswordHashing(int iterations) {
        this.iterations = iterations;
    }

    @Override
    public String hash(String password) {
        byte[] salt = new byte[BYTES];
        random.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "pbkdf2-sha256$" + iterations + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derive(password, salt, iterations));
    }

    @Override
    public boolean matches(String password, String hash) {
        Matcher parts = FORM.matcher(hash);
        if (!parts.matches()) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(2));
        byte[] expected = Base64.getDecoder().decode(parts.group(3));
        // takes the same time wherever the two begin to differ
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts.group(1))));
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
        }
    }
}
