package org.incidentdesk.persistence;

/** PostgreSQL keeps every contract of the storage ports. */
class PostgreSqlContractIT extends StorageContracts {

    @Override
    Database database() {
        return Database.postgresql();
    }
}
