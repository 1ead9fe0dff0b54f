package org.incidentdesk.domain.proof;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.incidentdesk.domain.contract.OnProvider;
import org.incidentdesk.domain.contract.OnStorage;
import org.incidentdesk.domain.contract.StorageContract;
import org.incidentdesk.domain.contract.StorageProviderContract;
import org.incidentdesk.domain.inmemory.InMemoryStorageProvider;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.StorageProvider;
import org.incidentdesk.domain.port.driven.UnitOfWork;

/** Storages that open, close and come back in the wrong way, and the contracts that find them. */
class BrokenStoragesTest extends Proof {

    abstract static class Places implements OnProvider {
        private static final AtomicInteger COUNT = new AtomicInteger();

        private final StorageProvider provider;

        Places(StorageProvider provider) {
            this.provider = provider;
        }

        @Override
        public StorageProvider provider() {
            return provider;
        }

        @Override
        public StorageProvider.Settings emptyPlace() {
            return new StorageProvider.Settings(
                    "memory:broken-" + COUNT.incrementAndGet(),
                    Optional.empty(),
                    Optional.empty(),
                    OnStorage.LISTENERS);
        }
    }

    private static StorageProvider opening(Function<StorageProvider.Settings, Storage> opening) {
        return Altered.port(
                StorageProvider.class,
                new InMemoryStorageProvider(),
                "open",
                (arguments, original) -> opening.apply((StorageProvider.Settings) arguments[0]));
    }

    abstract static class Storages extends Places implements StorageContract {
        private final Set<Capability> declared;

        Storages(StorageProvider provider, Set<Capability> declared) {
            super(provider);
            this.declared = declared;
        }

        @Override
        public Set<Capability> capabilities() {
            return declared;
        }
    }

    /** Promises to keep what it forgets. */
    @FoundBy(
            alone = true,
            value = {
                "whatWasKeptIsThereAfterARestart",
                "messagesThatWereNotToldAreToldAfterARestart",
                "aNewListenerIsToldOfWhatHappensFromThenOn"
            })
    static class Boasting extends Storages {
        Boasting() {
            super(opening(settings -> new InMemoryStorageProvider().open(settings)), EnumSet.of(Capability.RESTART));
        }
    }

    /** Keeps what it says it forgets. */
    @FoundBy(
            alone = true,
            value = {
                "whatWasKeptIsThereAfterARestart",
                "messagesThatWereNotToldAreToldAfterARestart",
                "aNewListenerIsToldOfWhatHappensFromThenOn",
                "storagesInOnePlaceShareEverything"
            })
    static class Modest extends Storages {
        Modest() {
            super(new InMemoryStorageProvider(), EnumSet.noneOf(Capability.class));
        }
    }

    /** Goes on working after it was closed. */
    @FoundBy(
            alone = true,
            value = {"aClosedStorageIsNotReadyAndKeepsNothingMore"})
    static class Undead extends Storages {
        Undead() {
            super(undead(), EnumSet.allOf(Capability.class));
        }

        private static StorageProvider undead() {
            StorageProvider sound = new InMemoryStorageProvider();
            return opening(settings ->
                    Altered.port(Storage.class, sound.open(settings), "close", (arguments, original) -> null));
        }
    }

    /** Begins with settings of its own. */
    @FoundBy({"aNewStorageIsEmptyAndHasTheStandardSettings", "theFirstSettingsAreSavedOnTheStandardOnes"})
    static class Prejudiced extends Storages {
        Prejudiced() {
            super(prejudiced(), EnumSet.allOf(Capability.class));
        }

        private static StorageProvider prejudiced() {
            StorageProvider sound = new InMemoryStorageProvider();
            return opening(settings -> {
                Storage storage = sound.open(settings);
                UnitOfWork units = storage.unitOfWork();
                if (units.reading(r -> r.settings().get().version() == 0)) {
                    units.within(r -> r.settings().save(r.settings().get()));
                }
                return storage;
            });
        }
    }

    abstract static class Providers extends Places implements StorageProviderContract {
        Providers(StorageProvider provider) {
            super(provider);
        }
    }

    /** Complains of everything that it was given. */
    @FoundBy(
            alone = true,
            value = {"whatCannotBeOpenedIsSaidInOneLineAndWithoutThePassword"})
    static class Talkative extends Providers {
        Talkative() {
            super(talkative());
        }

        private static StorageProvider talkative() {
            StorageProvider sound = new InMemoryStorageProvider();
            return opening(settings -> {
                if (sound.opens(settings.url())) {
                    return sound.open(settings);
                }
                throw new IllegalStateException(
                        "cannot open " + settings.url(),
                        new IllegalArgumentException(settings.user() + " with " + settings.password()));
            });
        }
    }

    /** Takes every address for its own. */
    @FoundBy(
            alone = true,
            value = {"aProviderKnowsItsOwnAddresses"})
    static class Greedy extends Providers {
        Greedy() {
            super(Altered.port(
                    StorageProvider.class, new InMemoryStorageProvider(), "opens", (arguments, original) -> true));
        }
    }

    /** Opens the same storage everywhere. */
    @FoundBy(
            alone = true,
            value = {"storagesInDifferentPlacesAreStrangers"})
    static class Everywhere extends Providers {
        Everywhere() {
            super(everywhere());
        }

        private static StorageProvider everywhere() {
            StorageProvider sound = new InMemoryStorageProvider();
            return opening(settings -> sound.open(new StorageProvider.Settings(
                    settings.url().replaceFirst("^memory:.*", "memory:one"),
                    settings.user(),
                    settings.password(),
                    settings.subscriptions())));
        }
    }

    /** Forgets for whom it was opened. */
    @FoundBy("whatIsOpenedCanBeUsed")
    static class Unsubscribing extends Providers {
        Unsubscribing() {
            super(opening(settings -> new InMemoryStorageProvider()
                    .open(new StorageProvider.Settings(
                            settings.url(), settings.user(), settings.password(), Set.of()))));
        }
    }
}
