package org.incidentdesk.persistence;

import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.StorageProvider;
import org.incidentdesk.persistence.migration.Vendor;

/** Opens H2 and PostgreSQL databases. */
public final class JpaStorageProvider implements StorageProvider {

    /** Made by {@link java.util.ServiceLoader}. */
    public JpaStorageProvider() {}

    @Override
    public boolean opens(String url) {
        return Vendor.of(url).isPresent();
    }

    @Override
    public Storage open(Settings settings) {
        Vendor vendor = Vendor.of(settings.url())
                .orElseThrow(() -> new IllegalStateException("neither an H2 nor a PostgreSQL url"));
        return JpaStorage.open(settings, vendor);
    }
}
