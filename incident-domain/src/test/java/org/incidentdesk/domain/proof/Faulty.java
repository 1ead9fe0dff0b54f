package org.incidentdesk.domain.proof;

import java.util.function.UnaryOperator;
import org.incidentdesk.domain.contract.OnStorage;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.port.driven.Storage;

/** An empty storage with a fault, for contracts that stand on one. */
abstract class Faulty {

    private final Storage storage;

    Faulty(UnaryOperator<Storage> fault) {
        storage = fault.apply(new InMemoryStorage(OnStorage.LISTENERS));
    }

    public Storage storage() {
        return storage;
    }
}
