package org.incidentdesk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.contract.OnProvider;
import org.incidentdesk.domain.contract.OnStorage;
import org.incidentdesk.domain.contract.StorageContract;
import org.incidentdesk.domain.contract.StorageKit;
import org.incidentdesk.domain.contract.StorageProviderContract;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.StorageProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** A database keeps every contract of the storage ports; what is common to all kinds of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StorageOnDatabase extends StorageKit {

    private Storage storage;

    abstract Database database();

    abstract Set<StorageContract.Capability> capabilities();

    /** What this kind of database refuses to open, beyond what every provider does. */
    abstract List<String> unopenableUrls();

    @BeforeAll
    void open() {
        storage = database().open(OnStorage.LISTENERS);
    }

    @AfterAll
    void close() {
        storage.close();
    }

    @Override
    protected Storage storage() {
        return storage;
    }

    abstract class Places implements OnProvider {
        @Override
        public StorageProvider provider() {
            return new JpaStorageProvider();
        }

        @Override
        public StorageProvider.Settings emptyPlace() {
            return database().settings(OnStorage.LISTENERS);
        }
    }

    @Nested
    class AProvider extends Places implements StorageProviderContract {
        @Override
        public List<StorageProvider.Settings> unopenable() {
            return Stream.concat(
                            StorageProviderContract.super.unopenable().stream(),
                            unopenableUrls().stream()
                                    .map(url -> new StorageProvider.Settings(
                                            url, Optional.of("desk"), Optional.of(SECRET), OnStorage.LISTENERS)))
                    .toList();
        }
    }

    @Nested
    class AStorage extends Places implements StorageContract {
        @Override
        public Set<Capability> capabilities() {
            return StorageOnDatabase.this.capabilities();
        }
    }
}
