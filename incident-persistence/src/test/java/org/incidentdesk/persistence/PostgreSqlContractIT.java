package org.incidentdesk.persistence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.incidentdesk.domain.contract.StorageContract;

/** PostgreSQL keeps every contract of the storage ports. */
class PostgreSqlContractIT extends StorageOnDatabase {

    @Override
    Database database() {
        return Database.postgresql();
    }

    @Override
    Set<StorageContract.Capability> capabilities() {
        return EnumSet.allOf(StorageContract.Capability.class);
    }

    @Override
    List<String> unopenableUrls() {
        String here = Database.postgresql().url();
        return List.of(here + "&options=-c%20nonsense", "jdbc:postgresql://127.0.0.1:1/desk");
    }
}
