package org.incidentdesk.examples.sqlite;

import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.RecurringWork;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.UnitOfWork;

/** What the contracts of repositories need of a storage: its units of work. */
record OnlyUnits(UnitOfWork unitOfWork) implements Storage {

    @Override
    public Outbox outbox() {
        throw new UnsupportedOperationException("this example has no outbox");
    }

    @Override
    public RecurringWork recurringWork() {
        throw new UnsupportedOperationException("this example repeats no work");
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void close() {
        // every unit closes what it opened
    }
}
