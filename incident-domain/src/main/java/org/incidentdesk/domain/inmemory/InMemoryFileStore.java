package org.incidentdesk.domain.inmemory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.file.ContentHash;
import org.incidentdesk.domain.port.driven.FileStore;

/** Files in memory. */
public final class InMemoryFileStore implements FileStore {

    private record Kept(byte[] bytes, Instant since) {}

    private final ConcurrentNavigableMap<ContentHash, Kept> files = new ConcurrentSkipListMap<>();
    private final InstantSource clock;

    /**
     * A store without files.
     *
     * @param clock tells how long a file has lain there
     */
    public InMemoryFileStore(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Stored put(InputStream content) {
        byte[] bytes;
        try {
            bytes = content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ContentHash hash = hash(bytes);
        files.put(hash, new Kept(bytes, clock.instant()));
        return new Stored(hash, bytes.length);
    }

    private static ContentHash hash(byte[] bytes) {
        try {
            return new ContentHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public Optional<InputStream> open(ContentHash hash) {
        return Optional.ofNullable(files.get(hash)).map(kept -> new ByteArrayInputStream(kept.bytes()));
    }

    @Override
    public int sweep(Duration unusedFor, UnaryOperator<Set<ContentHash>> inUse) {
        Instant before = clock.instant().minus(unusedFor);
        Set<ContentHash> idle = new TreeSet<>();
        files.forEach((hash, kept) -> {
            if (kept.since().isBefore(before)) {
                idle.add(hash);
            }
        });
        if (idle.isEmpty()) {
            return 0;
        }
        Set<ContentHash> used = inUse.apply(idle);
        int gone = 0;
        for (ContentHash hash : idle) {
            Kept kept = files.get(hash);
            boolean unused =
                    !used.contains(hash) && kept != null && kept.since().isBefore(before);
            gone += unused && files.remove(hash, kept) ? 1 : 0;
        }
        return gone;
    }
}
