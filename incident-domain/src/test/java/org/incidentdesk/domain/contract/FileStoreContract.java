package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.incidentdesk.domain.file.ContentHash;
import org.incidentdesk.domain.port.driven.FileStore;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.junit.jupiter.api.Test;

/** What every {@link FileStore} keeps to. The store under test is empty. */
public interface FileStoreContract {

    /** How long files lie there before they may go. */
    Duration HOUR = Duration.ofHours(1);

    /**
     * The store under test.
     *
     * @return always the same within a test
     */
    FileStore store();

    /**
     * Lets time pass for the store.
     *
     * @param time how much
     */
    void later(Duration time);

    private FileStore.Stored put(String text) {
        return store().put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<String> read(ContentHash hash) {
        try (InputStream bytes = store().open(hash).orElse(null)) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    default void aFileIsKeptUnderTheSha256OfItsBytes() {
        FileStore.Stored stored = put("abc");
        // FIPS 180-2, appendix B.1
        assertEquals(
                new FileStore.Stored(
                        new ContentHash("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"), 3),
                stored);
        assertEquals(Optional.of("abc"), read(stored.hash()));
    }

    @Test
    default void aLargeFileComesBackByteForByte() throws IOException {
        byte[] bytes = new byte[3_000_001];
        new Random(4).nextBytes(bytes);
        FileStore.Stored stored = store().put(new ByteArrayInputStream(bytes));
        assertEquals(bytes.length, stored.size());
        try (InputStream back = store().open(stored.hash()).orElseThrow()) {
            assertArrayEquals(bytes, back.readAllBytes());
        }
    }

    @Test
    default void whatWasNeverPutIsAbsent() {
        assertEquals(Optional.empty(), read(new ContentHash("0".repeat(64))));
    }

    @Test
    default void whatSpoilsTheReadingIsThrownOnAndNothingIsKept() {
        InvalidValue refusal = new InvalidValue("content", "empty-file");
        InputStream refusing = failing("abc", () -> {
            throw refusal;
        });
        assertEquals(refusal, assertThrows(InvalidValue.class, () -> store().put(refusing)));
        InputStream broken = failing("abc", () -> {
            throw new IOException("gone");
        });
        assertThrows(UncheckedIOException.class, () -> store().put(broken));
        later(HOUR);
        later(HOUR);
        Set<ContentHash> seen = new HashSet<>();
        store().sweep(HOUR, some -> {
            seen.addAll(some);
            return Set.of();
        });
        assertEquals(Set.of(), seen);
    }

    /** What a stream does at its end. */
    interface End {
        /**
         * Fails.
         *
         * @throws IOException as streams do
         */
        void come() throws IOException;
    }

    private static InputStream failing(String beginning, End end) {
        InputStream last = new InputStream() {
            @Override
            public int read() throws IOException {
                end.come();
                return -1;
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8)), last) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, 1);
                if (count < 0) {
                    end.come();
                }
                return count;
            }
        };
    }

    @Test
    default void aSweepTakesAwayWhatNobodyNamesAndKeepsTheRest() {
        ContentHash named = put("named").hash();
        ContentHash orphan = put("orphan").hash();
        later(HOUR.plusSeconds(1));
        assertEquals(1, store().sweep(HOUR, some -> Set.of(named)));
        assertEquals(Optional.of("named"), read(named));
        assertEquals(Optional.empty(), read(orphan));
        assertEquals(0, store().sweep(HOUR, some -> Set.of(named)), "nothing is taken away twice");
    }

    @Test
    default void aSweepKeepsWhatWasPutWithinTheTime() {
        ContentHash young = put("young").hash();
        later(HOUR.minusSeconds(1));
        assertEquals(0, store().sweep(HOUR, some -> Set.of()));
        assertEquals(Optional.of("young"), read(young));
    }

    @Test
    default void whatIsPutAgainIsAsYoungAsIfItWereNew() {
        ContentHash hash = put("again").hash();
        later(HOUR.plusSeconds(1));
        assertEquals(hash, put("again").hash());
        assertEquals(0, store().sweep(HOUR, some -> Set.of()));
        assertEquals(Optional.of("again"), read(hash));
    }

    @Test
    default void whatIsPutAgainWhileASweepAsksStays() {
        ContentHash hash = put("meanwhile").hash();
        later(HOUR.plusSeconds(1));
        assertEquals(0, store().sweep(HOUR, some -> {
            put("meanwhile");
            return Set.of();
        }));
        assertEquals(Optional.of("meanwhile"), read(hash));
    }

    @Test
    default void aSweepGoesThroughManyFilesAndAsksOnlyForSuchAsAreThere() {
        Set<ContentHash> put = new HashSet<>();
        IntStream.range(0, 1_200).forEach(i -> put.add(put("file " + i).hash()));
        later(HOUR.plusSeconds(1));
        Set<ContentHash> asked = new HashSet<>();
        assertEquals(0, store().sweep(HOUR, some -> {
            asked.addAll(some);
            return some;
        }));
        assertEquals(put, asked);
    }

    @Test
    default void theSameFilePutByManyAtOnceIsKeptOnceAndWhole() throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread[] threads = new Thread[8];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                for (int round = 0; round < 20; round++) {
                    ContentHash hash = put("shared").hash();
                    assertEquals(Optional.of("shared"), read(hash));
                }
            });
            threads[i].setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertTrue(failure.get() == null, () -> "no thread fails: " + failure.get());
    }
}
