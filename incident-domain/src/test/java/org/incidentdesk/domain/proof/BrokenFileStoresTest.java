package org.incidentdesk.domain.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.contract.FileStoreContract;
import org.incidentdesk.domain.file.ContentHash;
import org.incidentdesk.domain.inmemory.InMemoryFileStore;
import org.incidentdesk.domain.port.driven.FileStore;

/** File stores with the faults that they have, and the contract that finds them. */
class BrokenFileStoresTest extends Proof {

    /** A store that is sound but for what a sibling breaks. */
    abstract static class Files implements FileStoreContract, FileStore {
        private Instant now = Instant.parse("2026-11-25T10:00:00Z");
        final InMemoryFileStore sound = new InMemoryFileStore(() -> now);

        @Override
        public FileStore store() {
            return this;
        }

        @Override
        public void later(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Stored put(InputStream content) {
            return sound.put(content);
        }

        @Override
        public Optional<InputStream> open(ContentHash hash) {
            return sound.open(hash);
        }

        @Override
        public int sweep(Duration unusedFor, UnaryOperator<Set<ContentHash>> inUse) {
            return sound.sweep(unusedFor, inUse);
        }
    }

    /** Keeps what fits into its buffer. */
    @FoundBy(
            alone = true,
            value = {"aLargeFileComesBackByteForByte"})
    static class Truncating extends Files {
        @Override
        public Stored put(InputStream content) {
            try {
                byte[] all = content.readAllBytes();
                return super.put(new ByteArrayInputStream(Arrays.copyOf(all, Math.min(all.length, 1 << 20))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Keeps what came before the fault. */
    @FoundBy(
            alone = true,
            value = {"whatSpoilsTheReadingIsThrownOnAndNothingIsKept"})
    static class Halfway extends Files {
        @Override
        public Stored put(InputStream content) {
            java.io.ByteArrayOutputStream come = new java.io.ByteArrayOutputStream();
            try {
                content.transferTo(come);
            } catch (IOException e) {
                super.put(new ByteArrayInputStream(come.toByteArray()));
                throw new UncheckedIOException(e);
            }
            return super.put(new ByteArrayInputStream(come.toByteArray()));
        }
    }

    /** Takes away whatever nobody names yet. */
    @FoundBy({"aSweepKeepsWhatWasPutWithinTheTime", "whatIsPutAgainIsAsYoungAsIfItWereNew"})
    static class Impatient extends Files {
        @Override
        public int sweep(Duration unusedFor, UnaryOperator<Set<ContentHash>> inUse) {
            return super.sweep(Duration.ofSeconds(-1), inUse);
        }
    }

    /** Does not ask. */
    @FoundBy({"aSweepTakesAwayWhatNobodyNamesAndKeepsTheRest", "aSweepGoesThroughManyFilesAndAsksOnlyForSuchAsAreThere"
    })
    static class Ruthless extends Files {
        @Override
        public int sweep(Duration unusedFor, UnaryOperator<Set<ContentHash>> inUse) {
            return super.sweep(unusedFor, some -> Set.of());
        }
    }

    /** Takes nothing away. */
    @FoundBy(
            alone = true,
            value = {
                "aSweepTakesAwayWhatNobodyNamesAndKeepsTheRest",
                "aSweepGoesThroughManyFilesAndAsksOnlyForSuchAsAreThere"
            })
    static class Hoarding extends Files {
        @Override
        public int sweep(Duration unusedFor, UnaryOperator<Set<ContentHash>> inUse) {
            return 0;
        }
    }

    /** Leaves a file that it has as it is, and as old. */
    @FoundBy({"whatIsPutAgainIsAsYoungAsIfItWereNew", "whatIsPutAgainWhileASweepAsksStays"})
    static class Ageing extends Files {
        @Override
        public Stored put(InputStream content) {
            try {
                byte[] all = content.readAllBytes();
                Stored trial = new InMemoryFileStore(Instant::now).put(new ByteArrayInputStream(all));
                return sound.open(trial.hash()).isPresent() ? trial : super.put(new ByteArrayInputStream(all));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Names a file after more than its bytes. */
    @FoundBy({"aFileIsKeptUnderTheSha256OfItsBytes"})
    static class Salting extends Files {
        @Override
        public Stored put(InputStream content) {
            return super.put(new SequenceInputStream(new ByteArrayInputStream(new byte[] {1}), content));
        }
    }

    /** Gives an empty file where there is none. */
    @FoundBy({"whatWasNeverPutIsAbsent"})
    static class Inventing extends Files {
        @Override
        public Optional<InputStream> open(ContentHash hash) {
            return Optional.of(super.open(hash).orElseGet(InputStream::nullInputStream));
        }
    }

    /** Has nothing to show while somebody puts. */
    @FoundBy(
            alone = true,
            value = {"theSameFilePutByManyAtOnceIsKeptOnceAndWhole"})
    static class Blinking extends Files {
        private final AtomicInteger putting = new AtomicInteger();

        @Override
        public Stored put(InputStream content) {
            putting.incrementAndGet();
            try {
                Thread.sleep(1);
                return super.put(content);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                putting.decrementAndGet();
            }
        }

        @Override
        public Optional<InputStream> open(ContentHash hash) {
            return putting.get() > 0 ? Optional.empty() : super.open(hash);
        }
    }
}
