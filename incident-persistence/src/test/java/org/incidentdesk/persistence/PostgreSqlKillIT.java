package org.incidentdesk.persistence;

/** Killed while working on PostgreSQL. */
class PostgreSqlKillIT implements KillContract {

    @Override
    public Database database() {
        return Database.postgresql();
    }
}
