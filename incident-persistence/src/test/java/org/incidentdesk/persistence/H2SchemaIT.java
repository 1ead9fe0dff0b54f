package org.incidentdesk.persistence;

/** The schema on H2. */
class H2SchemaIT implements SchemaContract {

    @Override
    public Database database() {
        return Database.h2();
    }
}
