package org.incidentdesk.archfixture.r05.domain.service;

import org.incidentdesk.archfixture.r05.domain.port.driven.Storage;

/** A use case that is given its storage. */
final class Saint {
    private final Storage storage;

    Saint(Storage storage) {
        this.storage = storage;
    }

    Storage storage() {
        return storage;
    }
}
