package org.incidentdesk.examples.first;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.incidentdesk.domain.port.driven.Secrets;

/** Secrets in hexadecimal digits, for those who read them out on the telephone. */
public final class HexSecrets implements Secrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** Draws from the platform's own source. */
    public HexSecrets() {}

    @Override
    public String next() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }
}
