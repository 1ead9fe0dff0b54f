package org.incidentdesk.domain.inmemory;

import java.security.SecureRandom;
import java.util.Base64;
import org.incidentdesk.domain.port.driven.Secrets;

/** Secrets of the platform's cryptographic random numbers. */
public final class RandomSecrets implements Secrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** A source that nobody has drawn from. */
    public RandomSecrets() {}

    @Override
    public String next() {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
