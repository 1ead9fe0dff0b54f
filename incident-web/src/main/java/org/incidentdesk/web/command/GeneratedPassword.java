package org.incidentdesk.web.command;

import java.util.function.Supplier;

/** A password that nobody guesses and that can still be typed. */
public final class GeneratedPassword {

    private static final int LENGTH = 20;

    private GeneratedPassword() {}

    /**
     * Makes a password.
     *
     * @param secrets gives a new secret each time, at least 20 characters long
     * @return 20 characters, 120 random bits
     */
    public static String from(Supplier<String> secrets) {
        return secrets.get().substring(0, LENGTH);
    }
}
