package org.incidentdesk.web.server;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * How the service runs.
 *
 * @param version the program's version, as {@code /api} tells it
 * @param demo whether it runs as a demonstration
 * @param ready tells whether requests can be answered
 * @param searchLag measures how far the search of the knowledge base is behind at present
 * @param clock tells the present moment
 * @param secrets makes secrets that nobody guesses
 * @param publicUrl where browsers reach the service, if a proxy stands before it
 * @param maxBodyBytes how long a request's body may be
 * @param maxHeaderBytes how long a request's headers may be, its address included
 * @param idleTimeout after which silence a connection is closed
 * @param stopTimeout how long requests under way may still take when the service stops
 */
public record ServerSettings(
        String version,
        boolean demo,
        BooleanSupplier ready,
        Supplier<SearchLag> searchLag,
        InstantSource clock,
        Supplier<String> secrets,
        Optional<URI> publicUrl,
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
     * @param searchLag measures how far the search of the knowledge base is behind at present
     * @param clock tells the present moment
     * @param secrets makes secrets that nobody guesses
     * @param publicUrl where browsers reach the service, if a proxy stands before it
     * @return the settings
     */
    public static ServerSettings usual(
            String version,
            boolean demo,
            BooleanSupplier ready,
            Supplier<SearchLag> searchLag,
            InstantSource clock,
            Supplier<String> secrets,
            Optional<URI> publicUrl) {
        return new ServerSettings(
                version,
                demo,
                ready,
                searchLag,
                clock,
                secrets,
                publicUrl,
                MEBIBYTE,
                HEADERS,
                Duration.ofSeconds(30),
                Duration.ofSeconds(5));
    }
}
