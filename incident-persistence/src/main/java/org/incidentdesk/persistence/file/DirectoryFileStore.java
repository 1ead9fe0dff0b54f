package org.incidentdesk.persistence.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.file.ContentHash;
import org.incidentdesk.domain.port.driven.FileStore;

/**
 * Files in a directory, which several nodes may share and which belongs to one desk. A file lies under its hash, in a
 * folder named by the first two digits, so that no folder grows too long.
 *
 * <p>A file is written under {@code incoming} first, forced to the disk, and moved to its place in one step; the folder is
 * forced too. A process that is killed leaves at most something in {@code incoming}, which the next sweep takes away. A
 * file's time is the moment it was last put; moving to its place and taking away exclude each other by a lock, among the
 * threads of a node and among nodes, so that a file that is put again while it is being swept stays.
 */
public final class DirectoryFileStore implements FileStore {

    private static final int AT_ONCE = 500;
    private static final int BUFFER = 64 * 1024;
    private static final int FOLDER_DIGITS = 2;

    private final Path root;
    private final Path incoming;
    private final InstantSource clock;
    private final ReentrantLock own = new ReentrantLock();

    /**
     * A store in a directory, which is made at the first file.
     *
     * @param root the directory
     * @param clock tells how long a file has lain there
     */
    public DirectoryFileStore(Path root, InstantSource clock) {
        this.root = root.toAbsolutePath().normalize();
        this.incoming = this.root.resolve("incoming");
        this.clock = clock;
    }

    /** Work on the directory that may fail as directories do. */
    private interface Work<R> {
        R run() throws IOException;
    }

    private <R> R within(Work<R> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new IllegalStateException("the file store in " + root + " fails: " + e, e);
        }
    }

    private Path place(ContentHash hash) {
        return root.resolve(hash.value().substring(0, FOLDER_DIGITS)).resolve(hash.value());
    }

    @Override
    public Stored put(InputStream content) {
        Path arriving = within(() -> {
            Files.createDirectories(incoming);
            return Files.createTempFile(incoming, "file", ".part");
        });
        try {
            Stored stored = written(content, arriving);
            within(() -> {
                Path place = place(stored.hash());
                if (!Files.isDirectory(place.getParent())) {
                    Files.createDirectories(place.getParent());
                    force(root);
                }
                Files.setLastModifiedTime(arriving, FileTime.from(clock.instant()));
                locked(() -> Files.move(
                        arriving, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
                force(place.getParent());
                return place;
            });
            return stored;
        } finally {
            within(() -> Files.deleteIfExists(arriving));
        }
    }

    private Stored written(InputStream content, Path arriving) {
        MessageDigest digest = sha256();
        FileChannel channel = within(() -> FileChannel.open(arriving, StandardOpenOption.WRITE));
        long size = 0;
        try {
            byte[] buffer = new byte[BUFFER];
            for (int count = read(content, buffer); count >= 0; count = read(content, buffer)) {
                digest.update(buffer, 0, count);
                size += count;
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, count);
                within(() -> {
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                    return bytes;
                });
            }
            within(() -> {
                channel.force(true);
                return channel;
            });
        } finally {
            within(() -> {
                channel.close();
                return channel;
            });
        }
        return new Stored(new ContentHash(HexFormat.of().formatHex(digest.digest())), size);
    }

    /** What fails here is the content, not the store. */
    private static int read(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A new name is durable when its folder is. Where a folder cannot be opened, as on Windows, the system sees to it. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (java.nio.file.AccessDeniedException e) {
            if (!System.getProperty("os.name").startsWith("Windows")) {
                throw e;
            }
        }
    }

    private <R> R locked(Work<R> work) throws IOException {
        own.lock();
        try (FileChannel channel = FileChannel.open(
                        root.resolve("sweep.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            return lock.isValid() ? work.run() : locked(work);
        } finally {
            own.unlock();
        }
    }

    @Override
    public Optional<InputStream> open(ContentHash hash) {
        return within(() -> {
            try {
                return Optional.of(Files.newInputStream(place(hash)));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public int sweep(Duration unusedFor, UnaryOperator<Set<ContentHash>> inUse) {
        Instant before = clock.instant().minus(unusedFor);
        return within(() -> {
            if (!Files.isDirectory(root)) {
                return 0;
            }
            int gone = 0;
            for (Path folder : inside(root)) {
                if (folder.equals(incoming)) {
                    for (Path left : idle(incoming, before)) {
                        Files.deleteIfExists(left);
                    }
                } else if (folder.getFileName().toString().matches("[0-9a-f]{2}")) {
                    gone += sweep(idle(folder, before), before, inUse);
                }
            }
            return gone;
        });
    }

    private int sweep(List<Path> idle, Instant before, UnaryOperator<Set<ContentHash>> inUse) throws IOException {
        Set<ContentHash> all = new TreeSet<>();
        for (Path path : idle) {
            String name = path.getFileName().toString();
            // what somebody else laid here is not ours to take away
            if (name.matches("[0-9a-f]{64}")) {
                all.add(new ContentHash(name));
            }
        }
        List<ContentHash> candidates = List.copyOf(all);
        int gone = 0;
        for (int from = 0; from < candidates.size(); from += AT_ONCE) {
            Set<ContentHash> some =
                    new TreeSet<>(candidates.subList(from, Math.min(candidates.size(), from + AT_ONCE)));
            some.removeAll(inUse.apply(Set.copyOf(some)));
            for (ContentHash unused : some) {
                Path place = place(unused);
                boolean deleted = locked(() -> isIdle(place, before) && Files.deleteIfExists(place));
                gone += deleted ? 1 : 0;
            }
        }
        return gone;
    }

    private static List<Path> inside(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(paths::add);
        }
        return paths;
    }

    private static List<Path> idle(Path folder, Instant before) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (Path path : inside(folder)) {
            if (isIdle(path, before)) {
                paths.add(path);
            }
        }
        return paths;
    }

    private static boolean isIdle(Path path, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(before);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
