package org.incidentdesk.archfixture.r07.domain.ticket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A value that reads files. */
public record Sinner(String text) {
    static Sinner of(Path file) throws IOException {
        return new Sinner(Files.readString(file));
    }
}
