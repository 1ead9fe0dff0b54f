package org.incidentdesk.web.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.incidentdesk.domain.port.driven.PasswordHashing;

/**
 * Remembers for a while that a password matched a hash, so that the cost of a slow hash is not paid on every request.
 *
 * <p>What is remembered is a keyed digest of hash and password together. A changed password has another hash and is
 * therefore not recognised; a locked account is refused by the domain before this is of any use. What did not match is
 * never remembered, so that guessing stays slow.
 */
public final class RememberingPasswordHashing implements PasswordHashing {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final PasswordHashing slow;
    private final InstantSource clock;
    private final Duration time;
    private final SecretKeySpec key;
    private final Map<String, Instant> remembered;

    /**
     * Makes the memory.
     *
     * @param slow verifies what is not remembered
     * @param clock tells the present moment
     * @param time how long a match is remembered
     * @param most how many matches are remembered at most; the longest unused is forgotten first
     */
    public RememberingPasswordHashing(PasswordHashing slow, InstantSource clock, Duration time, int most) {
        this.slow = slow;
        this.clock = clock;
        this.time = time;
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, ALGORITHM);
        this.remembered = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public String hash(String password) {
        return slow.hash(password);
    }

    @Override
    public boolean matches(String password, String hash) {
        String digest = digest(password, hash);
        Instant now = clock.instant();
        if (isRemembered(digest, now)) {
            return true;
        }
        boolean matches = slow.matches(password, hash);
        if (matches) {
            remember(digest, now.plus(time));
        }
        return matches;
    }

    private synchronized boolean isRemembered(String digest, Instant now) {
        Instant until = remembered.get(digest);
        if (until != null && !now.isBefore(until)) {
            remembered.remove(digest);
            return false;
        }
        return until != null;
    }

    private synchronized void remember(String digest, Instant until) {
        remembered.put(digest, until);
    }

    private String digest(String password, String hash) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
