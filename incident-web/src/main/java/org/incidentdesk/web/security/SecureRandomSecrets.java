package org.incidentdesk.web.security;

import java.security.SecureRandom;
import java.util.Base64;
import org.incidentdesk.domain.port.driven.Secrets;

/** Secrets out of the platform's strong random source: 256 bits each, so that a plain digest keeps them safely. */
public final class SecureRandomSecrets implements Secrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
