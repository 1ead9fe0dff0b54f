package org.incidentdesk.domain.port.driven;

/** Where unguessable secrets come from. */
public interface Secrets {

    /**
     * A secret that was never given before and that nobody can guess.
     *
     * @return at least 256 random bits, written with letters, digits, {@code -} and {@code _}
     */
    String next();
}
