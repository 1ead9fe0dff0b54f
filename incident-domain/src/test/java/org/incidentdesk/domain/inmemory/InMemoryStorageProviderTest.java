package org.incidentdesk.domain.inmemory;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.incidentdesk.domain.contract.OnProvider;
import org.incidentdesk.domain.contract.OnStorage;
import org.incidentdesk.domain.contract.StorageContract;
import org.incidentdesk.domain.contract.StorageProviderContract;
import org.incidentdesk.domain.port.driven.StorageProvider;
import org.junit.jupiter.api.Nested;

/** Storages in memory, named ones that are kept and nameless ones that are not. */
class InMemoryStorageProviderTest {

    private static final AtomicInteger PLACES = new AtomicInteger();

    private final StorageProvider provider = new InMemoryStorageProvider();

    private static StorageProvider.Settings at(String url) {
        return new StorageProvider.Settings(url, Optional.empty(), Optional.empty(), OnStorage.LISTENERS);
    }

    abstract class Named implements OnProvider {
        @Override
        public StorageProvider provider() {
            return provider;
        }

        @Override
        public StorageProvider.Settings emptyPlace() {
            return at("memory:place-" + PLACES.incrementAndGet());
        }
    }

    @Nested
    class AProvider extends Named implements StorageProviderContract {}

    @Nested
    class ANamedStorage extends Named implements StorageContract {
        @Override
        public Set<Capability> capabilities() {
            return EnumSet.allOf(Capability.class);
        }
    }

    @Nested
    class ANamelessStorage extends Named implements StorageContract {
        @Override
        public StorageProvider.Settings emptyPlace() {
            return at("memory:");
        }

        @Override
        public Set<Capability> capabilities() {
            return EnumSet.noneOf(Capability.class);
        }
    }
}
