package org.incidentdesk.web.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/** The log: one line for each event, on standard error, in the format of {@code logging.properties}. */
final class Logs {

    private Logs() {}

    /** Sets the log up, unless whoever started the process named a configuration of their own. */
    static void configure() {
        if (System.getProperty("java.util.logging.config.file") != null) {
            return;
        }
        try (InputStream configuration = Logs.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(configuration);
        } catch (IOException e) {
            throw new UncheckedIOException("the log cannot be set up", e);
        }
    }
}
