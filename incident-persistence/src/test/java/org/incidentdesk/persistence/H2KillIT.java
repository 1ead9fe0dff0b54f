package org.incidentdesk.persistence;

/** Killed while working on H2. */
class H2KillIT implements KillContract {

    @Override
    public Database database() {
        return Database.h2();
    }
}
