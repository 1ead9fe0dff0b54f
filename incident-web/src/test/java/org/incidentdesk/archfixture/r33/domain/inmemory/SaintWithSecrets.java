package org.incidentdesk.archfixture.r33.domain.inmemory;

import java.security.SecureRandom;

/** Makes what must not be guessed. */
final class SaintWithSecrets {
    int next() {
        return new SecureRandom().nextInt();
    }
}
