package org.incidentdesk.kb.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is there while an index that held nothing is being filled. Found at an opening, it says that the filling
 * broke off, and that what the index holds is a part which looks like the whole.
 */
final class FillingMark {

    private final Path file;

    FillingMark(Path directory) {
        this.file = directory.resolve("unfinished");
    }

    boolean isSet() {
        return Files.exists(file);
    }

    void set() {
        try {
            Files.write(file, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
