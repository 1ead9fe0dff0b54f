package org.incidentdesk.persistence;

/** The clock's duties of two nodes on PostgreSQL. */
class PostgresClockIT extends ClockOnTwoNodes {

    @Override
    Database database() {
        return Database.postgresql();
    }
}
