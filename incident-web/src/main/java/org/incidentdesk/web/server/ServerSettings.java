package org.incidentdesk.web.server;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How the service runs.
 *
 * @param version the program's version, as {@code /api} tells it
 * @param demo whether it runs as a demonstration
 * @param ready tells whether requests can be answered
 * @param maxBodyBytes how long a request's body may be
 * @param maxHeaderBytes how long a request's headers may be, its address included
 * @param idleTimeout after which silence a connection is closed
 * @param stopTimeout how long requests under way may still take when the service stops
 */
public record ServerSettings(
        String version,
        boolean demo,
        BooleanSupplier ready,
        int maxBodyBytes,
        int maxHeaderBytes,
        Duration idleTimeout,
        Duration stopTimeout) {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int HEADERS = 16 * 1024;

    /**
     * The usual limits.
     *
     * @param version the program's version
     * @param demo whether it runs as a demonstration
     * @param ready tells whether requests can be answered
     * @return the settings
     */
    public static ServerSettings usual(String version, boolean demo, BooleanSupplier ready) {
        return new ServerSettings(
                version, demo, ready, MEBIBYTE, HEADERS, Duration.ofSeconds(30), Duration.ofSeconds(5));
    }
}
