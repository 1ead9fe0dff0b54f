package org.incidentdesk.domain.inmemory;

import java.time.Duration;
import java.time.Instant;
import org.incidentdesk.domain.contract.FileStoreContract;
import org.incidentdesk.domain.port.driven.FileStore;

class InMemoryFileStoreTest implements FileStoreContract {

    private Instant now = Instant.parse("2026-11-25T10:00:00Z");
    private final FileStore store = new InMemoryFileStore(() -> now);

    @Override
    public FileStore store() {
        return store;
    }

    @Override
    public void later(Duration time) {
        now = now.plus(time);
    }
}
