package org.incidentdesk.domain.file;

import java.util.Objects;

/**
 * What is known of a file without its bytes.
 *
 * @param name its name
 * @param kind its kind, which name, declaration and content agree on
 * @param size how many bytes it has
 * @param hash the SHA-256 of its bytes
 */
public record FileCard(FileName name, FileKind kind, long size, ContentHash hash) {
    /** Demands every part. */
    public FileCard {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(hash, "hash");
    }
}
