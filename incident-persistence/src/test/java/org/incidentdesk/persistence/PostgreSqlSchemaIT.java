package org.incidentdesk.persistence;

/** The schema on PostgreSQL. */
class PostgreSqlSchemaIT implements SchemaContract {

    @Override
    public Database database() {
        return Database.postgresql();
    }
}
