package org.incidentdesk.domain.contract;

import org.incidentdesk.domain.port.driven.StorageProvider;

/** What the contracts about opening and closing storages stand on. */
public interface OnProvider {

    /**
     * The provider under test.
     *
     * @return the same one throughout a test
     */
    StorageProvider provider();

    /**
     * Where a storage is that nobody has used yet, with {@link OnStorage#LISTENERS} as its listeners.
     *
     * @return another place for every call
     */
    StorageProvider.Settings emptyPlace();
}
