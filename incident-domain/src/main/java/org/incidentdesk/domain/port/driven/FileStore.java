package org.incidentdesk.domain.port.driven;

import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.file.ContentHash;

/**
 * Where the bytes of files are, outside the database. A file's name there is the hash of its bytes, so that the same file
 * is kept once however often it is handed in, and what is handed out can be compared with what was handed in.
 *
 * <p>Putting a file and committing the event that names it are two steps. The bytes are durable first; where the second
 * step fails, nobody names them, and {@link #sweep} takes them away some time later.
 */
public interface FileStore {

    /**
     * What was put.
     *
     * @param hash the SHA-256 of the bytes
     * @param size how many bytes
     */
    record Stored(ContentHash hash, long size) {
        /** Demands the hash. */
        public Stored {
            Objects.requireNonNull(hash, "hash");
        }
    }

    /**
     * Keeps a file. When this returns, the bytes are there even if the machine stops at once; when it throws, nothing of
     * them is.
     *
     * @param content the bytes, read to their end and not closed
     * @return under which name they are kept, and how many they were
     * @throws RuntimeException whatever reading the content throws, unchanged
     * @throws java.io.UncheckedIOException if the content cannot be read to its end
     * @throws IllegalStateException if the bytes cannot be kept, saying why in one line
     */
    Stored put(InputStream content);

    /**
     * Hands out a file.
     *
     * @param hash its name
     * @return its bytes, to be closed by the caller; empty where there is no such file
     * @throws IllegalStateException if it is there and cannot be read
     */
    Optional<InputStream> open(ContentHash hash);

    /**
     * Takes away what nobody names. A file that was put, or put again, within the time is kept in any case: its event may
     * be about to be committed.
     *
     * @param unusedFor how long a file must lie there before it can be taken away
     * @param inUse tells which of some files are named by somebody; asked with a few hundred at most
     * @return how many files were taken away
     * @throws IllegalStateException if the store cannot be gone through
     */
    int sweep(Duration unusedFor, UnaryOperator<Set<ContentHash>> inUse);
}
