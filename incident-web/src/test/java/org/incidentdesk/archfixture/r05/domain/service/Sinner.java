package org.incidentdesk.archfixture.r05.domain.service;

import org.incidentdesk.archfixture.r05.domain.inmemory.InMemoryStorage;
import org.incidentdesk.archfixture.r05.domain.port.driven.Storage;

/** A use case that picks its own storage. */
final class Sinner {
    private final Storage storage = new InMemoryStorage();

    Storage storage() {
        return storage;
    }
}
