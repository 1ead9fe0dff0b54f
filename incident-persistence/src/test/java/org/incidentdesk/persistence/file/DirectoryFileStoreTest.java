package org.incidentdesk.persistence.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.contract.FileStoreContract;
import org.incidentdesk.domain.port.driven.FileStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryFileStoreTest implements FileStoreContract {

    @TempDir
    private Path directory;

    private Instant now = Instant.parse("2026-11-25T10:00:00Z");
    private Path root;
    private FileStore store;

    @BeforeEach
    void open() {
        root = directory.resolve("files");
        store = new DirectoryFileStore(root, () -> now);
    }

    @Override
    public FileStore store() {
        return store;
    }

    @Override
    public void later(Duration time) {
        now = now.plus(time);
    }

    private FileStore.Stored put(FileStore into) {
        return into.put(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)));
    }

    private long filesIn(String folder) throws IOException {
        try (Stream<Path> inside = Files.list(root.resolve(folder))) {
            return inside.count();
        }
    }

    @Test
    void anotherNodeOnTheSameDirectoryFindsTheFile() throws IOException {
        FileStore.Stored stored = put(store);
        try (var bytes =
                new DirectoryFileStore(root, () -> now).open(stored.hash()).orElseThrow()) {
            assertEquals("abc", new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals(0, filesIn("incoming"));
    }

    @Test
    void whatAKilledProcessLeftHalfWrittenGoesAndWhatIsBeingWrittenStays() throws IOException {
        put(store);
        Path left = Files.writeString(root.resolve("incoming").resolve("file1.part"), "ab");
        Files.setLastModifiedTime(left, FileTime.from(now));
        later(Duration.ofHours(2));
        Path beingWritten = Files.writeString(root.resolve("incoming").resolve("file2.part"), "ab");
        Files.setLastModifiedTime(beingWritten, FileTime.from(now));
        store.sweep(Duration.ofHours(1), some -> some);
        assertTrue(Files.notExists(left));
        assertTrue(Files.exists(beingWritten));
    }

    @Test
    void whatSomebodyElseLaidThereIsLeftAlone() throws IOException {
        FileStore.Stored stored = put(store);
        Path note = Files.writeString(
                root.resolve(stored.hash().value().substring(0, 2)).resolve("notes.txt"), "mine");
        Files.setLastModifiedTime(note, FileTime.from(now));
        later(Duration.ofHours(2));
        assertEquals(1, store.sweep(Duration.ofHours(1), some -> Set.of()));
        assertTrue(Files.exists(note));
    }

    @Test
    void aDirectoryThatCannotBeWrittenToIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("plain"), "no directory");
        FileStore nowhere = new DirectoryFileStore(file, () -> now);
        IllegalStateException failure = assertThrows(IllegalStateException.class, () -> put(nowhere));
        assertTrue(failure.getMessage().contains(file.toString()), failure.getMessage());
    }

    @Test
    void whereNothingWasEverPutThereIsNothingToSweep() {
        assertEquals(0, store.sweep(Duration.ofHours(1), some -> Set.of()));
    }
}
