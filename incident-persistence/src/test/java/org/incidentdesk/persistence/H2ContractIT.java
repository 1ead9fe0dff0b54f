package org.incidentdesk.persistence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.incidentdesk.domain.contract.StorageContract;

/** H2 in a file keeps every contract of the storage ports; the file belongs to one process at a time. */
class H2ContractIT extends StorageOnDatabase {

    @Override
    Database database() {
        return Database.h2();
    }

    @Override
    Set<StorageContract.Capability> capabilities() {
        return EnumSet.allOf(StorageContract.Capability.class);
    }

    @Override
    List<String> unopenableUrls() {
        Database used = Database.h2();
        used.open(Set.of()).close();
        return List.of(used.url(), "jdbc:h2:file:/dev/null/nowhere/desk");
    }
}
