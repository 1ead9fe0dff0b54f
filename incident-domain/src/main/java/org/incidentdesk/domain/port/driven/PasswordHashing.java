package org.incidentdesk.domain.port.driven;

/** Turns passwords into something that may be kept. */
public interface PasswordHashing {

    /**
     * Hashes a password with a salt of its own; the same password twice gives two hashes.
     *
     * @param password the password
     * @return the hash with everything needed to check it, at most 255 characters
     */
    String hash(String password);

    /**
     * Whether a password is the one that was hashed.
     *
     * @param password the password
     * @param hash what {@link #hash} returned
     * @return true if it is
     */
    boolean matches(String password, String hash);
}
