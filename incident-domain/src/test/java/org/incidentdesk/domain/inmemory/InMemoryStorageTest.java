package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.contract.OnStorage;
import org.incidentdesk.domain.contract.StorageKit;
import org.incidentdesk.domain.port.driven.Storage;

/** The storage in memory keeps every contract of storage, on one storage that fills up from test to test. */
class InMemoryStorageTest extends StorageKit {

    private static final Storage STORAGE = new InMemoryStorage(OnStorage.LISTENERS);

    @Override
    protected Storage storage() {
        return STORAGE;
    }
}
