package org.incidentdesk.persistence;

/** H2 in a file keeps every contract of the storage ports. */
class H2ContractIT extends StorageContracts {

    @Override
    Database database() {
        return Database.h2();
    }
}
